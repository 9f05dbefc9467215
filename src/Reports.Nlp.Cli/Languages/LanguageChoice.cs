using System.CommandLine;
using System.Runtime.InteropServices;

using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Languages;

/// <summary>The language to speak: the one that <c>--lang</c> names, else that of the locale.</summary>
/// <param name="Language">The language.</param>
/// <param name="ByName">Whether the command line names it.</param>
internal readonly partial record struct LanguageChoice(DisplayLanguage Language, bool ByName)
{
    /// <summary>The option's name.</summary>
    public const string OptionName = "--lang";

    private const int PrimaryLanguage = 0x3FF;
    private const int PrimaryChinese = 0x04;

    /// <summary>What <see cref="OptionName"/> takes.</summary>
    public static IReadOnlyList<string> Names { get; } = ["zh", "en"];

    /// <summary>The choice for a command line in the environment of this process.</summary>
    public static LanguageChoice Of(IReadOnlyList<string> args) => Of(args, Environment.GetEnvironmentVariable);

    /// <summary>The choice for a command line.</summary>
    /// <param name="args">The command line; it need not be right.</param>
    /// <param name="environment">The value of an environment variable, or null where it is not set.</param>
    public static LanguageChoice Of(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        var named = args.Any(arg => arg.StartsWith(OptionName, StringComparison.Ordinal)) ? NameIn(args) : null;
        return named is not null && Names.Contains(named, StringComparer.Ordinal)
            ? new(named == "zh" ? DisplayLanguage.Chinese : DisplayLanguage.English, ByName: true)
            : new(IsChinese(environment) ? DisplayLanguage.Chinese : DisplayLanguage.English, ByName: false);
    }

    // Help is written in the language, so it must be known before there are verbs to parse for.
    private static string? NameIn(IReadOnlyList<string> args)
    {
        var option = new Option<string[]>(OptionName) { Arity = ArgumentArity.OneOrMore };
        var named = new RootCommand { option }.Parse(args, new() { ResponseFileTokenReplacer = null }).GetResult(option)?.Tokens;
        return named is [.., { Value: var name }] ? name : null;
    }

    // The order in which POSIX wants these variables asked for messages.
    private static bool IsChinese(Func<string, string?> environment)
    {
        foreach (var variable in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
            if (environment(variable) is { Length: > 0 } locale) return IsChinese(locale);
        // Cultures are invariant here, so Windows is asked itself.
        return OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & PrimaryLanguage) == PrimaryChinese;
    }

    private static bool IsChinese(string locale) =>
        locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || !char.IsAsciiLetter(locale[2]));

    [DllImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
