using Reports.Nlp.Themes.Evaluation;

namespace Reports.Nlp.Themes.Tests;

/// <summary>Training and classifying in batch can be stopped: before they begin, and in their middle.</summary>
public class CancellationTests
{
    private static readonly ThemeExample[] Rows = [.. ThemeTable.TrainingSet.Where((_, i) => i % 10 == 0)];

    [Fact]
    public void What_was_stopped_before_does_not_begin()
    {
        var stopped = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => new ThemeTrainer().Train(Rows, null, stopped));
        Assert.Throws<OperationCanceledException>(() => ThemeClassifier.Default.Classify([Rows[0].ToInput()], stopped));
        Assert.Throws<OperationCanceledException>(() => ThemeEvaluation.Of(ThemeClassifier.Default, Rows, ThemeTaxonomy.Default, stopped));
    }

    [Theory]
    [InlineData(ThemeTrainingStage.Reading)]
    [InlineData(ThemeTrainingStage.CrossValidating)]
    [InlineData(ThemeTrainingStage.Training)]
    public void Training_stops_at_the_stage_it_has_reached(ThemeTrainingStage stage)
    {
        using var stop = new CancellationTokenSource();
        var progress = new StopAt(stage, stop);
        Assert.Throws<OperationCanceledException>(() => new ThemeTrainer().Train(Rows, progress, stop.Token));
        Assert.Equal(stage, progress.Last);
    }

    [Fact]
    public void A_batch_stops_at_the_paragraph_it_has_reached()
    {
        using var stop = new CancellationTokenSource();
        var inputs = new StoppingInputs(stop);
        Assert.Throws<OperationCanceledException>(() => ThemeClassifier.Default.Classify(inputs, stop.Token));
        Assert.Equal(5, inputs.Last);
    }

    private sealed class StopAt(ThemeTrainingStage stage, CancellationTokenSource stop) : IProgress<ThemeTrainingProgress>
    {
        public ThemeTrainingStage Last { get; private set; }

        public void Report(ThemeTrainingProgress value)
        {
            Last = value.Stage;
            if (value.Stage == stage) stop.Cancel();
        }
    }

    /// <summary>A thousand paragraphs, the sixth of which stops the work.</summary>
    private sealed class StoppingInputs(CancellationTokenSource stop) : IReadOnlyList<ThemeInput>
    {
        public int Last { get; private set; }

        public int Count => 1000;

        public ThemeInput this[int index]
        {
            get
            {
                Last = index;
                if (index == 5) stop.Cancel();
                return Rows[index % Rows.Length].ToInput();
            }
        }

        public IEnumerator<ThemeInput> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
