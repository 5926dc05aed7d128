// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;

namespace Casus.Cli.Tests.Support;

/// <summary>What the program answered to one command line.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Talk">Standard error.</param>
/// <param name="ExitCode">The exit code.</param>
internal sealed record Spoken(string Output, string Talk, int ExitCode)
{
    private static readonly ConcurrentDictionary<string, Lazy<Spoken>> Known = new(StringComparer.Ordinal);

    /// <summary>Runs a command line in process on an 80-column terminal without colour, as <c>casus ... | cat</c> would.</summary>
    public static Spoken To(params string[] args) => On(Repository.Packs, args);

    /// <summary>The same once for all tests: a run is a pure function of its words.</summary>
    public static Spoken Once(params string[] args) =>
        Known.GetOrAdd(string.Join('\n', args), _ => new Lazy<Spoken>(() => To(args))).Value;

    /// <summary>Runs a command line on another folder of packs.</summary>
    public static Spoken On(string packs, params string[] args) => Wide(packs, width: null, args);

    /// <summary>Runs a command line on a terminal of another width.</summary>
    public static Spoken Wide(string packs, int? width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var talk = new StringWriter { NewLine = "\n" };
        var terminal = Cli.Terminal.On(output, talk, packs, interactive: false);
        if (width is { } columns)
            terminal.Data.Profile.Width = columns;
        var code = CommandLine.Invoke(args, terminal);
        return new Spoken(output.ToString().ReplaceLineEndings("\n"), talk.ToString().ReplaceLineEndings("\n"), code);
    }

    /// <summary>The answer as an approved file holds it: the command line, then both streams and the exit code where they say something.</summary>
    public string AsTranscript(string commandLine)
    {
        var talk = Talk.Length == 0 ? string.Empty : $"[standard error]\n{Talk}";
        var code = ExitCode == 0 ? string.Empty : $"[exit code {ExitCode}]\n";
        return $"$ {commandLine}\n{Output}{talk}{code}";
    }
}
