using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.Globalization;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Cli.Verbs;

namespace Reports.Nlp.Cli;

/// <summary>Writes a verb's help: what it does, how it is called, its arguments, options and verbs, an example.</summary>
/// <param name="say">The headings.</param>
internal sealed class HelpPage(HelpMessages say) : SynchronousCommandLineAction
{
    private const int WidestName = 42;
    private const string Indent = "  ";
    private const string Gap = "  ";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var width = Console.IsOutputRedirected ? int.MaxValue : Math.Clamp(Console.WindowWidth, 60, 120);
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output, width);
        return 0;
    }

    /// <summary>Writes the help of a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="output">Receives the text.</param>
    /// <param name="width">Columns of the terminal.</param>
    public void Write(Command command, TextWriter output, int width)
    {
        foreach (var line in new CellText(command.Description ?? "").Wrap(width)) output.WriteLine(line);
        output.WriteLine();
        output.WriteLine(say.Usage);
        output.WriteLine(Indent + UsageOf(command));
        WriteRows(say.Verbs, [.. command.Subcommands.Where(verb => !verb.Hidden).Select(verb => (verb.Name, verb.Description ?? ""))], output, width);
        WriteRows(say.Arguments, [.. command.Arguments.Select(argument => (NameOf(argument), argument.Description ?? ""))], output, width);
        WriteRows(say.Options, [.. OptionsOf(command).Select(option => (NameOf(option), AboutOf(option)))], output, width);
        if (command is not Verb { Example: var example }) return;
        output.WriteLine();
        output.WriteLine(say.Example);
        output.WriteLine(Indent + example);
    }

    private static void WriteRows(string heading, IReadOnlyList<(string Name, string About)> rows, TextWriter output, int width)
    {
        if (rows.Count == 0) return;
        output.WriteLine();
        output.WriteLine(heading);
        var column = Math.Min(WidestName, rows.Max(row => CellText.WidthOf(row.Name)));
        foreach (var (name, about) in rows)
        {
            var lines = new CellText(about).Wrap(width == int.MaxValue ? width : width - column - Indent.Length - Gap.Length);
            var used = CellText.WidthOf(name);
            output.Write(Indent + name);
            if (used > column) output.WriteLine();
            for (var i = 0; i < lines.Count; i++)
            {
                var filled = i == 0 && used <= column ? used : -Indent.Length;
                output.Write(new string(' ', column + Gap.Length - filled));
                output.WriteLine(lines[i]);
            }
        }
    }

    private string UsageOf(Command command)
    {
        List<string> parts = [PathOf(command)];
        if (command.Subcommands.Count > 0) parts.Add(say.VerbPlace);
        parts.AddRange(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? NameOf(argument) : $"[{NameOf(argument)}]"));
        parts.Add(say.OptionsPlace);
        return string.Join(' ', parts);
    }

    /// <summary>The command as it is typed: reports-nlp glossary find.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? ToolCommand.Name : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";

    /// <summary>A command's own options, then those that every verb takes.</summary>
    public static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive);
        return command.Options.Concat(inherited).Where(option => !option.Hidden);
    }

    private static string NameOf(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>..." : $"<{argument.Name}>";

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias is ['-', not '?', ..]).Append(option.Name));
        if (option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool)) return names;
        var words = string.Join('|', WordsOf(option));
        return $"{names} <{(words.Length > 0 ? words : option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant())}>";
    }

    private string AboutOf(Option option)
    {
        List<string> about = [option.Description ?? ""];
        if (option.Required) about.Add(say.Required);
        if (option.HasDefaultValue && option.GetDefaultValue() is { } value and (string or int or double or long))
        {
            var text = value is long bytes ? SizeOf(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
            about.Add(say.Default(text.Trim() == text ? text : $"\"{text}\""));
        }

        return string.Join(' ', about);
    }

    /// <summary>A number of bytes as it would be typed.</summary>
    private static string SizeOf(long bytes) => bytes % (1 << 20) == 0 ? string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20}M") : bytes.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words that an argument or option takes, in the order they were given; empty where it takes others.</summary>
    public static IEnumerable<string> WordsOf(Symbol symbol) => symbol switch
    {
        Option { ValueType: var type } option when type != typeof(bool) => Words(option.CompletionSources),
        Argument argument => Words(argument.CompletionSources),
        _ => [],
    };

    private static IEnumerable<string> Words(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources) =>
        sources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label);
}
