using Reports.Nlp.Annotation;
using Reports.Nlp.Documents;
using Reports.Nlp.Formats;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>Annotates inputs against each other: all are harvested first, then each is resolved, several at a time, in order.</summary>
/// <remarks>
/// Between the passes only the glossaries are kept and the inputs are read again, so memory does not grow with their number;
/// standard input, which cannot be read twice, is kept.
/// </remarks>
internal sealed class AnnotationRun(IReadOnlyList<InputFile> files, InputErrors errors, ReportAnnotatorOptions options, Reading reading) : IAnnotationRun
{
    private readonly Dictionary<InputFile, ReportText> _kept = [];

    /// <inheritdoc/>
    public IEnumerable<T> Annotate<T>(int jobs, Func<ReadReport, T> finish) where T : class
    {
        var good = files;
        var knowing = options;
        if (files.Count > 1) (good, knowing) = Harvest();
        var annotator = AnnotatorStart.Begin(knowing);
        return OrderedWork.Run(good, jobs, file => AnnotateOne(annotator, file, finish), reading.Cancellation);
    }

    private (List<InputFile> Good, ReportAnnotatorOptions Knowing) Harvest()
    {
        var good = new List<InputFile>();
        var most = reading.Reports.MaxCorpusSenses;
        var corpus = new GlossaryBuilder(most);
        foreach (var file in files)
        {
            errors.Try(() =>
            {
                var text = file.Read(reading, errors);
                var limits = new GlossaryHarvestLimits { MaxEntries = reading.Reports.MaxEntries };
                var defined = ToolFault.Named(file.Path, () => GlossaryHarvester.Harvest(text.ToDocument(file.Id, reading.Cancellation), limits, reading.Cancellation)).Glossary;
                if (!corpus.TryAdd(defined.Senses, out var spelling)) throw new ToolFault(say => say.TooManySenses(file.Path, spelling, most));
                if (file.Path == "-") _kept[file] = text;
                good.Add(file);
            });
        }

        return (good, options with { Corpus = corpus.ToGlossary() });
    }

    private T? AnnotateOne<T>(Task<ReportAnnotator> annotator, InputFile file, Func<ReadReport, T> finish) where T : class
    {
        T? result = null;
        errors.Try(() =>
        {
            var text = _kept.TryGetValue(file, out var kept) ? kept : files.Count > 1 ? file.Read(reading) : file.Read(reading, errors);
            result = finish(new(ToolFault.Named(file.Path, () => Annotated(text.ToDocument(file.Id, reading.Cancellation))), new(text.Sha256, text.Encoding), text.Source));
        });
        return result;

        AnnotatedReport Annotated(ReportDocument document) => annotator.GetAwaiter().GetResult().Annotate(document, reading.Cancellation);
    }
}
