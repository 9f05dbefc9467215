using Reports.Nlp.Annotation;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Languages;

/// <summary>The words of results that people read: the text of annotate, explain, glossary find, lint.</summary>
internal abstract class ResultMessages
{
    /// <summary>Stands before what explains: 本文定义：….</summary>
    public abstract string Colon { get; }
    public abstract string Comma { get; }

    /// <summary>The kind of a document, or null where it is not known.</summary>
    public abstract string? Kind(ReportKind kind);
    public abstract string Part(ReportPart part);
    public abstract string Reason(MentionReason reason);

    /// <summary>Why a sense was chosen, set apart from what the sense says of itself.</summary>
    public abstract string Because(MentionReason reason);
    public abstract string SenseKind(SenseKind kind);
    public abstract string Severity(DiagnosticSeverity severity);
    public abstract string Year(int year);

    /// <summary>How much a document holds.</summary>
    public abstract string Extent(AnnotatedReport report);
    public abstract string Undefined { get; }
    public abstract string OtherSenses(int count);

    /// <summary>What evaluations call the model and the baselines beside it.</summary>
    public abstract string Model { get; }
    public abstract string MostFrequentTheme { get; }
    public abstract string Keywords { get; }

    /// <summary>Short forms of a term, and where it was first set out.</summary>
    public abstract string ShortForms(IEnumerable<string> forms);
    public abstract string SetOut(string? document, int? year);
    public abstract string Members(IEnumerable<string> members);
    public abstract string Component(TermComponent component);
}
