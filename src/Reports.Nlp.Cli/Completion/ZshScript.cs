using System.Text;

namespace Reports.Nlp.Cli.Completion;

/// <summary>Writes the script for zsh: a function for each verb, to be sourced, or put as <c>_reports-nlp</c> into a folder of <c>$fpath</c>.</summary>
internal static class ZshScript
{
    public static string Of(IReadOnlyList<CompletedVerb> verbs)
    {
        var text = new StringBuilder($"#compdef {ToolCommand.Name}\n# zsh completion for {ToolCommand.Name}: source <({ToolCommand.Name} completion zsh)\n\n");
        foreach (var verb in verbs)
        {
            text.Append($"{FunctionOf(verb.Path)}() {{\n");
            if (verb.Verbs.Count > 0) text.Append("  local context curcontext=\"$curcontext\" state state_descr line\n  typeset -A opt_args\n");
            text.Append("  _arguments -S" + (verb.Verbs.Count > 0 ? " -C" : ""));
            foreach (var option in verb.Options)
                foreach (var name in option.Names) text.Append($" \\\n    {Quote($"*{name}[{Escape(option.About)}]{Action(option.Value, name)}")}");
            if (verb.Verbs.Count == 0)
            {
                if (verb.Argument.Kind is not CompletedValueKind.None) text.Append($" \\\n    {Quote("*" + Action(verb.Argument, ""))}");
                text.Append("\n}\n\n");
                continue;
            }

            text.Append(" \\\n    '1: :->verb' '*:: :->rest'\n  case $state in\n    verb)\n      local -a verbs=(");
            foreach (var below in verb.Verbs) text.Append($"\n        {Quote($"{below.Names[0]}:{Escape(below.About)}")}");
            text.Append("\n      )\n      _describe verb verbs ;;\n    rest)\n      case $words[1] in\n");
            foreach (var below in verb.Verbs)
            {
                var path = verb.Path.Length == 0 ? below.Names[0] : $"{verb.Path} {below.Names[0]}";
                text.Append($"        {below.Names[0]}) {FunctionOf(path)} ;;\n");
            }

            text.Append("      esac ;;\n  esac\n}\n\n");
        }

        return text.Append($"if [ \"$funcstack[1]\" = \"_{ToolCommand.Name}\" ]; then _{ToolCommand.Name} \"$@\"; else compdef _{ToolCommand.Name} {ToolCommand.Name}; fi\n").ToString();
    }

    private static string FunctionOf(string path) => $"_{ToolCommand.Name}{(path.Length == 0 ? "" : "-")}{path.Replace(' ', '-')}";

    private static string Action(CompletedValue value, string name) => value.Kind switch
    {
        CompletedValueKind.Words => $":{name}:({string.Join(' ', value.Words)})",
        CompletedValueKind.Path => $":{name}:_files",
        CompletedValueKind.Free => $":{name}: ",
        _ => "",
    };

    // Inside a specification these end its parts.
    private static string Escape(string about) => about
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    private static string Quote(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
