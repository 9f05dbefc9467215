// JiebaNet.Segmenter with the dictionary of its own package. Argument: the text. «pass» is answered with seconds, «answers FILE»
// when the file is written.
using System.Diagnostics;
using System.Globalization;

using JiebaNet.Segmenter;

var text = File.ReadAllText(args[0]);
var segmenter = new JiebaSegmenter();
List<string> tokens = [];
segmenter.Cut(text[..Math.Min(100, text.Length)]).Count();
Console.WriteLine($"ready {typeof(JiebaSegmenter).Assembly.GetName().Version?.ToString(3)}");
while (Console.ReadLine() is { } command)
{
    if (command.StartsWith("answers ", StringComparison.Ordinal))
    {
        File.WriteAllText(command[8..], string.Join('\u241F', tokens));
        Console.WriteLine("written");
        continue;
    }

    var start = Stopwatch.GetTimestamp();
    tokens = [.. segmenter.Cut(text)];
    Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalSeconds.ToString(CultureInfo.InvariantCulture));
}
