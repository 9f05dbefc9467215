using System.Text;

namespace Reports.Nlp.Cli.Completion;

/// <summary>Writes the script for bash, from version 3.2, which macOS has. Where it offers nothing, bash offers files.</summary>
internal static class BashScript
{
    public static string Of(IReadOnlyList<CompletedVerb> verbs)
    {
        var text = new StringBuilder();
        text.Append($$"""
            # bash completion for {{ToolCommand.Name}}: source <({{ToolCommand.Name}} completion bash)
            _reports_nlp() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb='' words='' i
              # --option=value comes as three words.
              if [[ $word == '=' ]]; then word=''
              elif [[ $before == '=' ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                case "$verb/${COMP_WORDS[i]}" in

            """);
        foreach (var verb in verbs)
            foreach (var below in verb.Verbs) text.Append($"      '{verb.Path}/{below.Names[0]}') verb='{(verb.Path.Length == 0 ? "" : verb.Path + " ")}{below.Names[0]}' ;;\n");
        text.Append("    esac\n  done\n  COMPREPLY=()\n  case \"$verb/$before\" in\n");
        foreach (var verb in verbs)
        {
            foreach (var value in verb.Options.Where(option => option.Value.Kind is not CompletedValueKind.None).GroupBy(option => string.Join(' ', option.Value.Words), StringComparer.Ordinal))
            {
                var names = value.SelectMany(option => option.Names).Select(name => $"'{verb.Path}/{name}'");
                // An empty answer makes bash offer files, which is right for paths and does no harm elsewhere.
                text.Append($"    {string.Join('|', names)}) {(value.Key.Length == 0 ? "return" : $"words='{value.Key}'")} ;;\n");
            }
        }

        text.Append("    *)\n      case \"$verb\" in\n");
        foreach (var verb in verbs)
        {
            text.Append($"        '{verb.Path}') if [[ $word == -* ]]; then words='{string.Join(' ', verb.Options.SelectMany(option => option.Names))}'");
            string[] others = [.. verb.Verbs.Select(below => below.Names[0]), .. verb.Argument.Words];
            text.Append(others.Length == 0 ? "; fi ;;\n" : $"; else words='{string.Join(' ', others)}'; fi ;;\n");
        }

        text.Append($$"""
                  esac ;;
              esac
              [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$word"))
              return 0
            }
            complete -o bashdefault -o default -F _reports_nlp {{ToolCommand.Name}}

            """);
        return text.ToString();
    }
}
