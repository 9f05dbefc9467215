using System.Globalization;
using System.Text;

namespace Reports.Nlp.Segmentation;

/// <summary>Reads the tables of jieba's <c>finalseg</c>: a Python file that assigns one dictionary of strings to numbers, nested or not.</summary>
internal sealed class PythonTable
{
    private readonly string _text;
    private readonly string _name;
    private int _at;

    private PythonTable(string text, string name)
    {
        _text = text;
        _name = name;
    }

    /// <summary>All numbers of a table with the keys that lead to them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="depth">How many keys lead to a number.</param>
    /// <returns>Keys and number, in the order of the file.</returns>
    /// <exception cref="InvalidDataException">The file is written otherwise; the message has line, what was found and what was wanted.</exception>
    public static List<(string[] Path, double Figure)> Read(string file, int depth)
    {
        var text = File.ReadAllText(file);
        var table = new PythonTable(text, Path.GetFileName(file)) { _at = Math.Max(0, text.IndexOf("P=", StringComparison.Ordinal)) };
        table.Expect('P');
        table.Expect('=');
        var figures = new List<(string[], double)>();
        table.Dictionary(new string[depth], 0, figures);
        return figures;
    }

    private void Dictionary(string[] path, int level, List<(string[], double)> figures)
    {
        Expect('{');
        while (!Next('}'))
        {
            path[level] = Quoted();
            Expect(':');
            if (level + 1 < path.Length) Dictionary(path, level + 1, figures);
            else figures.Add(([.. path], Number()));
            Next(',');
        }
    }

    private string Quoted()
    {
        Expect('\'');
        var value = new StringBuilder();
        while (_at < _text.Length && _text[_at] != '\'')
        {
            if (_text[_at] != '\\')
            {
                value.Append(_text[_at++]);
                continue;
            }

            if (_at + 6 > _text.Length || _text[_at + 1] != 'u' || !ushort.TryParse(_text.AsSpan(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                throw Wrong("an escape of the form \\uXXXX");
            value.Append((char)unit);
            _at += 6;
        }

        Expect('\'');
        return value.ToString();
    }

    private double Number()
    {
        SkipSpace();
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '-' or '+' or '.' or 'e')) _at++;
        return double.TryParse(_text.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("a number");
    }

    private bool Next(char wanted)
    {
        SkipSpace();
        if (_at >= _text.Length) throw Wrong($"\"{wanted}\"");
        if (_text[_at] != wanted) return false;
        _at++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (!Next(wanted)) throw Wrong($"\"{wanted}\"");
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private InvalidDataException Wrong(string wanted)
    {
        var line = 1 + _text.AsSpan(0, Math.Min(_at, _text.Length)).Count('\n');
        var found = _at < _text.Length ? $"\"{_text[_at]}\"" : "the end";
        return new($"{_name}({line}): found {found}; wanted {wanted}");
    }
}
