using Reports.Nlp.Cli.Languages.Chinese;
using Reports.Nlp.Cli.Languages.English;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Languages;

/// <summary>All that the tool says, in one language: a folder beside this file for each, and none can lack a sentence.</summary>
/// <param name="Language">The language.</param>
/// <param name="DataLanguage">The language of sentences inside data, such as JSON: English unless another was asked for by name.</param>
/// <param name="PageLanguage">The language of pages, which are made for those who read the reports: Chinese unless another was asked for by name.</param>
/// <param name="Help">Help pages, and what each verb does.</param>
/// <param name="Symbols">Arguments and options.</param>
/// <param name="Usage">What was wrong with a command line.</param>
/// <param name="Faults">What was wrong with an input or an output, and what else goes to standard error.</param>
/// <param name="Results">The words of results for people.</param>
internal sealed record Messages(
    DisplayLanguage Language, DisplayLanguage DataLanguage, DisplayLanguage PageLanguage, HelpMessages Help, SymbolMessages Symbols, UsageMessages Usage, FaultMessages Faults, ResultMessages Results)
{
    /// <summary>The messages of the language that was chosen.</summary>
    public static Messages In(LanguageChoice choice)
    {
        // Files do not depend on the locale of the machine that made them.
        var data = choice.ByName ? choice.Language : DisplayLanguage.English;
        var page = choice.ByName ? choice.Language : DisplayLanguage.Chinese;
        return choice.Language is DisplayLanguage.Chinese
            ? new(choice.Language, data, page, new ChineseHelp(), new ChineseSymbols(), new ChineseUsage(), new ChineseFaults(), new ChineseResults())
            : new(choice.Language, data, page, new EnglishHelp(), new EnglishSymbols(), new EnglishUsage(), new EnglishFaults(), new EnglishResults());
    }
}
