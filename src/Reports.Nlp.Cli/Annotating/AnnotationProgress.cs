using Reports.Nlp.Cli.Languages;

using Spectre.Console;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>Shows on standard error how far a long run is, with rate and time left; says nothing where that is no terminal.</summary>
internal static class AnnotationProgress
{
    private const int WorthShowing = 8;

    /// <summary>Runs <paramref name="work"/>, which counts each report it has finished by calling what it is given.</summary>
    /// <param name="say">The language.</param>
    /// <param name="total">How many reports there are, or null where nobody knows.</param>
    /// <param name="work">The work.</param>
    public static void Run(FaultMessages say, int? total, Action<Action> work)
    {
        if (Console.IsErrorRedirected || total < WorthShowing)
        {
            work(() => { });
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(say.Pace(0, total, 0), maxValue: total ?? double.MaxValue);
                task.IsIndeterminate = total is null;
                var (started, done) = (DateTime.UtcNow, 0);
                work(() =>
                {
                    done++;
                    task.Increment(1);
                    task.Description = say.Pace(done, total, done / Math.Max(0.001, (DateTime.UtcNow - started).TotalSeconds));
                });
            });
    }
}
