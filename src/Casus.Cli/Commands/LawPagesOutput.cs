// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Packs;
using Casus.Pictures.LawPages;

namespace Casus.Cli.Commands;

/// <summary><c>casus law --pack PACK --html FOLDER</c>: the law of a pack as pages in a folder, in place of the law of a case.</summary>
internal sealed class LawPagesOutput
{
    private readonly Option<string?> from = new("--pack") { HelpName = "PACK", Description = "With --html, and in place of a case: the pack whose law is written as pages." };

    private readonly Option<string?> into = new("--html") { HelpName = "FOLDER", Description = "With --pack: write the law of the pack into this folder as pages: each instrument with its life line, its provisions, the rule under each, its tests, and what they cover." };

    /// <summary>Options on how a run is reckoned; they change nothing here, and do no harm.</summary>
    private static readonly string[] Harmless = ["--seed", "--replications", "--threads"];

    private readonly Command command;

    /// <summary>Adds the options to a command that takes a case, which may then be left out.</summary>
    public LawPagesOutput(Command command)
    {
        this.command = command;
        command.Arguments[0].Arity = ArgumentArity.ZeroOrOne;
        command.Add(from);
        command.Add(into);
    }

    /// <summary>Writes the pages when they are wanted, or refuses words that do not go together.</summary>
    /// <returns>The exit code; null when the command line asks for a case and not for pages.</returns>
    public async Task<int?> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken cancelled)
    {
        if (Fault(parsed) is { } fault)
        {
            Faults.Write(terminal.Talk, terminal.Width, fault, $"Run '{HelpScreen.NameOf(command)} --help' for usage and examples.");
            return ExitCode.BadInput;
        }
        if (parsed.GetValue(from) is not { } id || parsed.GetValue(into) is not { } folder)
            return null;
        RequirePlace(folder);
        var count = await WriteAsync(PacksFolder.Reader(terminal.Packs).Read(id), folder, cancelled).ConfigureAwait(false);
        await terminal.Text.WriteLineAsync(Path.Combine(folder, "index.html")).ConfigureAwait(false);
        await terminal.Talk.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"wrote {count} {(count == 1 ? "page" : "pages")}; begin with the one named")).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private string? Fault(ParseResult parsed)
    {
        var crisis = command.Arguments[0];
        var named = parsed.GetResult(crisis) is { Tokens.Count: > 0 };
        var (pack, folder) = (parsed.GetValue(from), parsed.GetValue(into));
        if (pack is null && folder is null)
            return named ? null : $"{HelpScreen.NameOf(command)} needs {crisis.HelpName}. {crisis.Description}";
        if (pack is null)
            return $"{into.Name} writes the law of a pack. Add {HelpScreen.Term(from)}, in place of a case.";
        if (folder is null)
            return $"{from.Name} needs a folder for the pages. Add {HelpScreen.Term(into)}.";
        if (named)
            return $"{into.Name} writes the law of a pack as it stands, and takes no case. Leave out the case, or {from.Name} and {into.Name}.";
        var other = parsed.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(each => !each.Implicit && each.Option != from && each.Option != into && !Harmless.Contains(each.Option.Name));
        return other is null ? null : $"{other.Option.Name} does not go with {into.Name}, which writes the law of a pack for all its days and readings. Leave it out.";
    }

    /// <summary>Refuses a place where no folder can be, before any time is spent on the law.</summary>
    /// <exception cref="DocumentException">The path is empty or a file, or the folder above it does not exist.</exception>
    private static void RequirePlace(string path)
    {
        if (path.Length == 0 || File.Exists(path))
            throw new DocumentException(Position.Whole($"--html {path}"), "no-folder", path.Length == 0 ? "The name of the folder is empty." : "This is a file, and pages go into a folder.", "Name a folder, such as law-pages.");
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } above && !Directory.Exists(above))
            throw new DocumentException(Position.Whole($"--html {path}"), "no-folder", $"There is no folder '{above}'.", "Make the folder first, or name another.");
    }

    /// <summary>Puts the law to the test and writes its pages, each whole or not at all; other files of the folder stay as they are.</summary>
    private static async Task<int> WriteAsync(Pack pack, string folder, CancellationToken cancelled)
    {
        var pages = await LawSite.RenderAsync(pack, LawChecks.Examine(pack)).ConfigureAwait(false);
        Directory.CreateDirectory(folder);
        foreach (var page in pages)
        {
            var place = Path.Combine(folder, page.Name);
            var beside = place + ".part";
            try
            {
                await File.WriteAllTextAsync(beside, page.Html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancelled).ConfigureAwait(false);
                File.Move(beside, place, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        }
        return pages.Length;
    }
}
