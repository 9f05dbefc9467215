using System.Text.Json.Nodes;

using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Indicators;

/// <summary>A labelled document: the sections of it that were read, and every figure in them.</summary>
internal sealed record GoldDocument(string Name, string Sha256, bool HeldOut, IReadOnlyList<TextSpan> Sections, List<GoldFigure> Figures)
{
    /// <summary>Reads the labels: a row with a split begins a document, the rows after it are its figures.</summary>
    public static List<GoldDocument> Read(string path)
    {
        var documents = new List<GoldDocument>();
        foreach (var line in File.ReadLines(path))
        {
            var row = JsonNode.Parse(line)!;
            if (row["split"] is null) documents[^1].Figures.Add(GoldFigure.Of(row));
            else
                documents.Add(new(
                    (string)row["doc"]!, (string)row["sha256"]!, (string)row["split"]! == "held-out",
                    [.. row["sections"]!.AsArray().Select(s => new TextSpan((int)s![0]!, (int)s[1]!))], []));
        }

        return documents;
    }
}
