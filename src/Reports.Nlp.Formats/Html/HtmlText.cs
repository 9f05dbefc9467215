using System.Globalization;

using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Reports.Nlp.Formats.Html;

/// <summary>Takes the text of a web page out of its markup, in one pass over the tokens of HTML.</summary>
/// <remarks>
/// Tokens rather than a tree: each knows where it stands, so every character keeps its place in the source, and a page of any
/// size or nesting costs time and memory by its length.
/// </remarks>
internal sealed class HtmlText
{
    private static readonly OpenElement Root = new("", IsHidden: false, IsBold: false, KeepsSpace: false, HeadingDepth: 0);

    private readonly string _source;
    private readonly ReportFileOptions _options;
    private readonly SourcedText _text;
    private readonly HtmlWriter _writer;
    private readonly List<OpenElement> _open = [Root];

    private HtmlText(string source, ReportFileOptions options)
    {
        _source = source;
        _options = options;
        _text = new(options.MaxCharacters);
        _writer = new(_text);
    }

    private int _endTag;

    private OpenElement Inner => _open[^1];

    /// <summary>Reads a page.</summary>
    /// <param name="source">The decoded page.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static SourcedText Read(string source, ReportFileOptions options, CancellationToken cancellation)
    {
        var page = new HtmlText(source, options);
        page.Run(cancellation);
        return page._text;
    }

    private void Run(CancellationToken cancellation)
    {
        using var source = new TextSource(_source);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true };
        HtmlToken? before = null;
        for (var count = 0; ; count++)
        {
            if (count % 256 == 0) cancellation.ThrowIfCancellationRequested();
            var token = tokenizer.Get();
            // Where a run of characters ends is known when the next token begins.
            if (before is not null) WriteText(IndexOf(before), IndexOf(token));
            before = null;
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    _writer.End();
                    return;
                case HtmlTokenType.Character:
                    before = token;
                    break;
                case HtmlTokenType.StartTag:
                    Start(token.AsTag());
                    if (!token.AsTag().IsSelfClosing || HtmlElements.IsHidden(token.Name)) tokenizer.State = HtmlElements.ModeInside(token.Name);
                    break;
                case HtmlTokenType.EndTag:
                    _endTag = IndexOf(token);
                    End(token.Name);
                    break;
                default:
                    break;
            }
        }
    }

    private int IndexOf(HtmlToken token) => Math.Clamp(token.Position.Index, 0, _source.Length);

    private void Start(HtmlTagToken tag)
    {
        var name = tag.Name;
        while (_open.Count > 1 && HtmlElements.EndsAt(Inner.Name, name)) Pop();
        var hidden = Inner.IsHidden;
        if (name is "br" or "hr" && !hidden)
        {
            if (name is "hr") _writer.Break(blank: true);
            else if (Inner.HeadingDepth == 0) _writer.BreakLine();
            return;
        }

        if (HtmlElements.IsVoid(name)) return;
        if (_open.Count > _options.MaxDepth) throw LimitFaults.TooDeep(_options.MaxDepth);
        var depth = name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : Inner.HeadingDepth;
        var element = new OpenElement(
            name, hidden || HtmlElements.IsHidden(name) || HtmlElements.IsTakenOff(tag), HtmlElements.Boldness(tag) ?? Inner.IsBold,
            name is "pre" or "listing" or "xmp" or "plaintext" || Inner.KeepsSpace, depth);
        var list = name is "li" && !element.IsHidden ? NumberedList() : null;
        if (name is "ol" && int.TryParse(tag.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)) element.NextItem = first;
        _open.Add(element);
        if (element.IsHidden) return;
        if (HtmlElements.IsBlock(name)) _writer.Break(blank: name is not ("tr" or "li"));
        else if (name is "td" or "th") _writer.Write(' ', -1, element);
        else if (name is "sup") PutTag("<sup>", IndexOf(tag), element);
        if (list is not null) _writer.Put(string.Create(CultureInfo.InvariantCulture, $"{list.NextItem++}. "), element);
    }

    private OpenElement? NumberedList()
    {
        for (var i = _open.Count - 1; i > 0 && i > _open.Count - 4; i--)
        {
            if (_open[i].Name is "ol") return _open[i];
            if (_open[i].Name is "ul" or "menu") return null;
        }

        return null;
    }

    private void End(string name)
    {
        if (name is "br" or "p" && !_open.Exists(e => e.Name == name))
        {
            if (Inner.IsHidden) return;
            if (name is "p") _writer.Break(blank: true);
            else _writer.BreakLine();
            return;
        }

        var at = _open.Count - 1;
        while (at > 0 && _open[at].Name != name) at--;
        if (at == 0) return;
        while (_open.Count > at) Pop();
    }

    private void Pop()
    {
        var element = Inner;
        _open.RemoveAt(_open.Count - 1);
        if (element.IsHidden) return;
        if (HtmlElements.IsBlock(element.Name)) _writer.Break(blank: element.Name is not ("tr" or "li"));
        else if (element.Name is "sup") PutTag("</sup>", _endTag, Inner);
    }

    private void PutTag(string tag, int at, OpenElement element) =>
        _writer.PutTag(tag, _source.AsSpan(at).StartsWith(tag, StringComparison.OrdinalIgnoreCase) ? at : -1, element);

    private void WriteText(int start, int end)
    {
        var element = Inner;
        if (element.IsHidden) return;
        for (var i = start; i < end; i++)
        {
            if (_source[i] == '&' && HtmlEntities.Read(_source.AsSpan(i, end - i), out var length) is { } resolved)
            {
                for (var j = 0; j < resolved.Length; j++) _writer.Write(resolved[j], i + j, element);
                i += length - 1;
                continue;
            }

            _writer.Write(_source[i], i, element);
        }
    }
}
