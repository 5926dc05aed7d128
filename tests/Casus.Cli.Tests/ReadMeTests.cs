// SPDX-License-Identifier: Apache-2.0
using System.Text.RegularExpressions;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests;

/// <summary>
/// The README does what it says. In blocks marked <c>console</c> every line <c>$ casus ...</c> is run and must end well, and lines shown under it must
/// be beginnings of lines of the answer, one after the other; a line <c>...</c> stands for any lines. Files that other commands and links name must exist.
/// </summary>
public sealed partial class ReadMeTests
{
    private static readonly string File = Path.Combine(Repository.Root, "README.md");

    [Fact]
    public void There_is_a_README_with_commands_to_try()
    {
        System.IO.File.Exists(File).ShouldBeTrue($"README.md is missing from {Repository.Root}.");
        Commands().Count(each => each.Words is not null).ShouldBeGreaterThan(0, "README.md has no line '$ casus ...' in a block marked ```console.");
    }

    [Fact]
    public void Every_command_of_the_README_runs_and_answers_what_is_shown()
    {
        using var folder = new TemporaryFolder();
        foreach (var (line, words, shown) in Commands().Where(each => each.Words is not null))
        {
            var spoken = Spoken.To(InFolder(words!, folder));
            spoken.ExitCode.ShouldBe(0, $"README.md: {line}\n{spoken.Talk}");
            ShouldShow((spoken.Output + spoken.Talk).Replace(folder.At(string.Empty), string.Empty, StringComparison.Ordinal), shown, line);
        }
    }

    [Fact]
    public void Other_commands_of_the_README_name_files_that_exist()
    {
        foreach (var (line, _, _) in Commands())
        {
            var named = ShellWords.Of(line).Where(word => word.StartsWith("./", StringComparison.Ordinal) || word.EndsWith("proj", StringComparison.Ordinal) || word.EndsWith(".slnx", StringComparison.Ordinal));
            foreach (var file in named)
                Path.Exists(Path.Combine(Repository.Root, file)).ShouldBeTrue($"README.md: '{line}' names {file}, which is not in the repository.");
        }
    }

    [Fact]
    public void Links_of_the_README_lead_to_files_that_exist()
    {
        System.IO.File.Exists(File).ShouldBeTrue($"README.md is missing from {Repository.Root}.");
        var links = LinkTarget().Matches(System.IO.File.ReadAllText(File)).Select(match => match.Groups[1].Value.Split('#')[0]).Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal));
        links.Where(target => !Path.Exists(Path.Combine(Repository.Root, target))).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkTarget();

    /// <summary>Commands of the console blocks, each with its words when it is ours, and the lines shown under it.</summary>
    private static List<(string Line, string[]? Words, List<string> Shown)> Commands()
    {
        var commands = new List<(string Line, string[]? Words, List<string> Shown)>();
        if (!System.IO.File.Exists(File))
            return commands;
        string? block = null;
        foreach (var line in System.IO.File.ReadAllLines(File).Select(each => each.TrimEnd()))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                block = block is null ? line.TrimStart()[3..].Trim() : null;
            else if (block == "console" && line.StartsWith("$ ", StringComparison.Ordinal))
                commands.Add((line[2..], Ours(line[2..]), []));
            else if (block == "console" && commands.Count > 0)
                commands[^1].Shown.Add(line);
        }
        return commands;
    }

    /// <summary>The words after <c>casus</c>, up to a pipe or a comment; null when the line is of another program.</summary>
    private static string[]? Ours(string line)
    {
        var words = ShellWords.Of(line.Split(" | ")[0].Split(" #")[0].TrimEnd());
        return words is ["casus" or "./casus", .. var rest] ? rest : null;
    }

    private static string[] InFolder(string[] words, TemporaryFolder folder) =>
        [.. words.Select((word, i) => i > 0 && words[i - 1] == "--report" ? folder.At(word) : word)];

    private static void ShouldShow(string answer, List<string> shown, string line)
    {
        var lines = answer.Split('\n').Select(each => each.TrimEnd()).ToArray();
        var from = 0;
        var adjacent = false;
        foreach (var wanted in shown.Count > 0 && shown[^1].Length == 0 ? shown[..^1] : shown)
        {
            if (wanted.Trim() == "...")
            {
                adjacent = false;
                continue;
            }
            var at = Array.FindIndex(lines, from, each => wanted.Length == 0 ? each.Length == 0 : each.StartsWith(wanted, StringComparison.Ordinal));
            (adjacent ? at == from : at >= 0).ShouldBeTrue($"README.md: under '{line}' stands a line that the answer does not have there:\n{wanted}\nThe answer:\n{answer}");
            (from, adjacent) = (at + 1, true);
        }
    }
}
