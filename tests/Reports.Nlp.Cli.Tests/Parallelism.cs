using System.Runtime.CompilerServices;

// Verbs write to the one console of the process, and tests read it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Reports.Nlp.Cli.Tests;

internal static class Locale
{
    /// <summary>Tests read messages in English unless they ask for another language, wherever they run.</summary>
    [ModuleInitializer]
    public static void IsNobodys() => Environment.SetEnvironmentVariable("LC_ALL", "C");
}
