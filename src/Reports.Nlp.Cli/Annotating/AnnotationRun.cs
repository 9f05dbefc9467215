using Reports.Nlp.Annotation;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>Annotates inputs against each other: all are harvested first, then each is resolved, several at a time, in order.</summary>
/// <remarks>
/// Between the passes only the glossaries are kept and the inputs are read again, so memory does not grow with their number;
/// standard input, which cannot be read twice, is kept.
/// </remarks>
internal sealed class AnnotationRun(IReadOnlyList<InputFile> files, InputErrors errors, ReportAnnotatorOptions options)
{
    private readonly Dictionary<InputFile, DecodedText> _kept = [];

    /// <summary>The good inputs, annotated, in their order.</summary>
    /// <param name="jobs">How many are worked on at a time.</param>
    public IEnumerable<(AnnotatedReport Report, DecodedText Source)> Annotate(int jobs)
    {
        var good = files.Count == 1 ? files : Harvest(out options);
        var annotator = new ReportAnnotator(options);
        var pending = new Queue<Task<(AnnotatedReport, DecodedText)?>>();
        foreach (var file in good)
        {
            if (jobs == 1)
            {
                if (AnnotateOne(annotator, file) is { } done) yield return done;
                continue;
            }

            if (pending.Count >= 2 * jobs && pending.Dequeue().GetAwaiter().GetResult() is { } first) yield return first;
            pending.Enqueue(Task.Run(() => AnnotateOne(annotator, file)));
        }

        while (pending.TryDequeue(out var task))
            if (task.GetAwaiter().GetResult() is { } report) yield return report;
    }

    private List<InputFile> Harvest(out ReportAnnotatorOptions knowing)
    {
        var good = new List<InputFile>();
        var senses = new List<Sense>();
        foreach (var file in files)
        {
            errors.Try(() =>
            {
                var text = Read(file);
                senses.AddRange(GlossaryHarvester.Harvest(ReportReader.Read(text.Text, file.Name, file.Id)).Glossary.Senses);
                if (file.Path == "-") _kept[file] = text;
                good.Add(file);
            });
        }

        knowing = options with { Corpus = new(senses) };
        return good;
    }

    private (AnnotatedReport, DecodedText)? AnnotateOne(ReportAnnotator annotator, InputFile file)
    {
        (AnnotatedReport, DecodedText)? result = null;
        errors.Try(() =>
        {
            var text = Read(file);
            result = (annotator.Annotate(ReportReader.Read(text.Text, file.Name, file.Id)), text);
        });
        return result;
    }

    private DecodedText Read(InputFile file) => _kept.TryGetValue(file, out var kept) ? kept : file.Read();
}
