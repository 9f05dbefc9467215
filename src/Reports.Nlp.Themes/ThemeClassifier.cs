using System.Collections.Concurrent;

using Reports.Nlp.Themes.Learning;

namespace Reports.Nlp.Themes;

/// <summary>Tells which theme a paragraph is about, with a linear model that <see cref="ThemeTrainer"/> made.</summary>
/// <remarks>
/// <para>
/// Some microseconds a paragraph, in time linear in its length. ML.NET trains; it is neither needed nor loaded to classify. Headings
/// count where they are given. Probabilities are calibrated by cross-validation. The classifier abstains where the best probability is below
/// <see cref="AbstainBelow"/>: it names a theme still, and says that nobody should rely on it.
/// </para>
/// Immutable, so safe to share between threads, which never wait for one another. Equality is by reference.
/// </remarks>
public sealed class ThemeClassifier : IThemeClassifier
{
    /// <summary>Features of a text, those of its opening counted again, below which it says too little: 各位代表 has six, 时间 two.</summary>
    private const int FewestFeatures = 6;

    private static readonly Lazy<ThemeClassifier> Shipped = new(LoadShipped);

    private readonly ThemeModel _model;
    private readonly string[] _ids;

    // As many rooms as ever classified at a time; whoever finds none makes another. They are large, and not made for every report.
    private readonly ConcurrentBag<ThemeRoom> _rooms = [];

    internal ThemeClassifier(ThemeModel model)
    {
        _model = model;
        _ids = [.. model.Taxonomy.Themes.Select(t => t.Id)];
    }

    /// <summary>The shipped classifier: 22 themes, trained on <see cref="ThemeTable.TrainingSet"/>.</summary>
    /// <remarks>Loaded at first use, in some milliseconds.</remarks>
    public static ThemeClassifier Default => Shipped.Value;

    /// <summary>The themes it tells apart.</summary>
    public ThemeTaxonomy Taxonomy => _model.Taxonomy;

    /// <summary>Where the model comes from.</summary>
    public ThemeModelCard Card => _model.Card;

    /// <summary>Probability of the best theme below which it abstains; it does too where it knows next to nothing of a text (时间：2024-01-18).</summary>
    public double AbstainBelow => _model.AbstainBelow;

    internal ThemeModel Model => _model;

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    /// <param name="stream">The model, from the stream's place to its end; stays open.</param>
    /// <returns>The classifier.</returns>
    /// <exception cref="InvalidDataException">It is no theme model, of another version, cut short, damaged or larger than <see cref="ThemeModelLimits.Default"/>; the message does not name it.</exception>
    public static ThemeClassifier Load(Stream stream) => new(ThemeModelFile.Read(stream, ThemeModelLimits.Default));

    /// <summary>Reads a model that <see cref="Save"/> wrote, and names it in messages.</summary>
    /// <param name="stream">The model, from the stream's place to its end; stays open.</param>
    /// <param name="name">What to call it in messages, usually its file name.</param>
    /// <returns>The classifier.</returns>
    /// <exception cref="InvalidDataException">It is no theme model, of another version, cut short, damaged or larger than <see cref="ThemeModelLimits.Default"/>; the message begins with its name.</exception>
    public static ThemeClassifier Load(Stream stream, string name) => Load(stream, name, ThemeModelLimits.Default);

    /// <summary>Reads a model that <see cref="Save"/> wrote, if it is no larger than wanted.</summary>
    /// <param name="stream">The model, from the stream's place to its end; stays open.</param>
    /// <param name="name">What to call it in messages, usually its file name.</param>
    /// <param name="limits">How large it may be.</param>
    /// <returns>The classifier.</returns>
    /// <exception cref="InvalidDataException">It is no theme model, of another version, cut short, damaged or exceeds a limit; the message begins with its name.</exception>
    public static ThemeClassifier Load(Stream stream, string name, ThemeModelLimits limits)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(limits);
        try
        {
            return new(ThemeModelFile.Read(stream, limits));
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{name}: {fault.Message}", fault);
        }
    }

    /// <summary>Writes the model.</summary>
    /// <param name="stream">Where to; stays open. The same model gives the same bytes.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ThemeModelFile.Write(_model, stream);
    }

    /// <summary>Classifies one paragraph.</summary>
    /// <param name="input">The paragraph.</param>
    /// <returns>Its prediction: every theme with its probability.</returns>
    public ThemePrediction Classify(ThemeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var room = _rooms.TryTake(out var kept) ? kept : new(Taxonomy.Count);
        FeatureScanner.ScanBody(input, room.Bodies[0]);
        var prediction = Score(input, room.Bodies[0], room);
        _rooms.Add(room);
        return prediction;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ThemePrediction> Classify(IReadOnlyList<ThemeInput> inputs) => Classify(inputs, CancellationToken.None);

    /// <inheritdoc/>
    public IReadOnlyList<ThemePrediction> Classify(IReadOnlyList<ThemeInput> inputs, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var room = _rooms.TryTake(out var kept) ? kept : new(Taxonomy.Count);
        var predictions = new ThemePrediction[inputs.Count];
        for (var first = 0; first < predictions.Length; first += ThemeRoom.Batch)
        {
            // Features first and scores after: each of the two keeps the processor's caches to itself for a while.
            var end = Math.Min(first + ThemeRoom.Batch, predictions.Length);
            for (var i = first; i < end; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                FeatureScanner.ScanBody(inputs[i], room.Bodies[i - first]);
            }

            for (var i = first; i < end; i++) predictions[i] = Score(inputs[i], room.Bodies[i - first], room);
        }

        _rooms.Add(room);
        return predictions;
    }

    /// <summary>What scores of the model's themes, in their order, amount to.</summary>
    internal ThemePrediction Predict(ReadOnlySpan<float> scores)
    {
        float[] copy = [.. scores];
        return Ranked(copy, abstains: false);
    }

    private ThemePrediction Score(ThemeInput input, FeatureKeys body, ThemeRoom room)
    {
        if (!room.HasHeadingsOf(input))
        {
            FeatureScanner.ScanHeadings(input, room.Headings);
            _model.Space.Vectorize(room.Headings, room.Vector);
            _model.Weights.Score(room.Vector, room.HeadingScores);
        }

        _model.Space.Vectorize(body, room.Vector);
        room.HeadingScores.CopyTo(room.Scores);
        _model.Weights.Add(room.Vector, room.Scores);
        return Ranked(room.Scores, abstains: room.Vector.Count < FewestFeatures);
    }

    private ThemePrediction Ranked(Span<float> probabilities, bool abstains)
    {
        Calibration.Apply(probabilities, _model.Sharpness);
        var scores = new ThemeScore[_ids.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            // Insertion keeps the taxonomy's order among equals and is the fastest for some twenty themes.
            var place = i;
            for (; place > 0 && scores[place - 1].Probability < probabilities[i]; place--) scores[place] = scores[place - 1];
            scores[place] = new(_ids[i], probabilities[i]);
        }

        return new(scores, abstains || scores[0].Probability < _model.AbstainBelow);
    }

    private static ThemeClassifier LoadShipped()
    {
        using var stream = typeof(ThemeClassifier).Assembly.GetManifestResourceStream("themes.model")
            ?? throw new InvalidOperationException("The assembly lacks its resource themes.model.");
        return Load(stream);
    }
}
