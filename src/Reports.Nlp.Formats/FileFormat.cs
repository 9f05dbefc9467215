namespace Reports.Nlp.Formats;

/// <summary>What a file is, judged by its content.</summary>
public enum FileFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word document in Office Open XML (<c>.docx</c>).</summary>
    Word,

    /// <summary>A PDF document with text in it.</summary>
    Pdf,
}
