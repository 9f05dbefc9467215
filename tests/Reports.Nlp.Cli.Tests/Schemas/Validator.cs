using System.Diagnostics;
using System.Text;

using Reports.Nlp.Annotation;

namespace Reports.Nlp.Cli.Tests.Schemas;

/// <summary>Asks python-jsonschema whether files are what a schema says.</summary>
internal static class Validator
{
    private const string Python = "/usr/bin/python3";

    private const string Script = """
        import json, sys
        from jsonschema import Draft202012Validator as Validator
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        Validator.check_schema(schema)
        validator = Validator(schema)
        for path in sys.argv[2:]:
            with open(path, encoding="utf-8") as file:
                values = [json.loads(line) for line in file] if path.endswith(".jsonl") else [json.load(file)]
            for value in values:
                for error in validator.iter_errors(value):
                    print("/".join(map(str, error.absolute_path)) + ": " + error.message[:200])
        """;

    public static bool IsInstalled { get; } = File.Exists(Python) && Directory.Exists("/usr/lib/python3/dist-packages/jsonschema");

    /// <summary>What is wrong with files, a line each; lines of <c>.jsonl</c> are values of their own.</summary>
    public static string Faults(string schema, params ReadOnlySpan<string> files)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, JsonSchemas.Read(schema));
            var start = new ProcessStartInfo(Python, ["-c", Script, path, .. files])
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
                Environment = { ["PYTHONIOENCODING"] = "utf-8" },
            };
            using var process = Process.Start(start)!;
            var faults = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return faults;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
