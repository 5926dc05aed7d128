// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Studies;

namespace Casus.Cli.Commands;

/// <summary><c>casus study</c>: a study of who decides in a council, or of how long a force takes to close, over what its sources leave open.</summary>
internal sealed class StudyCommand
{
    private const string UsualFile = "study.yaml";

    private readonly Terminal terminal;

    private readonly Argument<string> file = new("study") { HelpName = "FILE-OR-FOLDER", Description = $"The study: its file, or the folder with its {UsualFile}." };

    private readonly Option<int?> draws = new("--draws") { HelpName = "N", Description = "Draws of the positions, in a study of who decides; as many as the study says when left out." };

    private readonly Option<int?> replications = new("--replications") { HelpName = "N", Description = "Draws of everything, in a study of closure; as many as the study says when left out." };

    private readonly Option<int?> seed = new("--seed") { HelpName = "N", Description = "Seed of the draws; that of the study when left out." };

    private readonly Option<int> threads = new("--threads") { HelpName = "N", Description = "Threads; as many as the machine has when left out. The result is the same for any number.", DefaultValueFactory = _ => Environment.ProcessorCount };

    private readonly Option<string?> into = new("--out") { HelpName = "FOLDER", Description = "Also write a page, tables, JSON and a manifest into this folder, which is made, or holds the output of a study." };

    private readonly Option<bool> json = new("--json") { Description = "Write JSON instead of text." };

    private StudyCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        draws.Validators.Add(result => UsageFaults.Whole(result, 100, 100_000));
        replications.Validators.Add(result => UsageFaults.Whole(result, 10, 10_000));
        seed.Validators.Add(result => UsageFaults.Whole(result, 0, 2_000_000_000));
        threads.Validators.Add(result => UsageFaults.Whole(result, 1, 256));
        command.Add(file);
        foreach (var option in new Option[] { draws, replications, seed, threads, into, json })
            command.Add(option);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("study", "A question as a file, answered over what the sources leave open: who decides in a council, and since when; or how long forces of several sizes take to close with more and fewer aircraft.");
        var study = new StudyCommand(terminal, command);
        command.SetAction(study.InvokeAsync);
        return command;
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancelled)
    {
        var output = parsed.GetValue(into) is { } path ? StudyOutput.To(path) : null;
        return Read(parsed.GetRequiredValue(file)) switch
        {
            ClosureStudy closure => await ClosureAsync(closure, parsed, output, cancelled).ConfigureAwait(false),
            var votes => await VotesAsync((PivotStudy)votes, parsed, output, cancelled).ConfigureAwait(false),
        };
    }

    private async Task<int> VotesAsync(PivotStudy study, ParseResult parsed, StudyOutput? output, CancellationToken cancelled)
    {
        Refuse(parsed.GetValue(replications), replications.Name, draws.Name);
        study = study with { Draws = parsed.GetValue(draws) ?? study.Draws, Seed = parsed.GetValue(seed) ?? study.Seed };
        var pack = PacksFolder.Reader(terminal.Packs).Read(study.Pack);
        var answer = new PivotAnswer(PivotRunner.Run(study, pack, parsed.GetValue(threads), Progress()), pack);
        await ClearProgressAsync().ConfigureAwait(false);
        await WriteAsync(parsed, output, StudyDocument.Of(answer), () => StudyScreen.Write(terminal.Data, answer), () => StudyOutput.FilesAsync(answer), cancelled).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private async Task<int> ClosureAsync(ClosureStudy study, ParseResult parsed, StudyOutput? output, CancellationToken cancelled)
    {
        Refuse(parsed.GetValue(draws), draws.Name, replications.Name);
        study = study with { Replications = parsed.GetValue(replications) ?? study.Replications, Seed = parsed.GetValue(seed) ?? study.Seed };
        var pack = PacksFolder.Reader(terminal.Packs).Read(study.Pack);
        var answer = new ClosureAnswer(ClosureRunner.Run(study, pack, parsed.GetValue(threads), Progress(), cancelled), pack);
        await ClearProgressAsync().ConfigureAwait(false);
        await WriteAsync(parsed, output, ClosureDocument.Of(answer), () => ClosureStudyScreen.Write(terminal.Data, answer), () => StudyOutput.FilesAsync(answer), cancelled).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private async Task WriteAsync(ParseResult parsed, StudyOutput? output, JsonObject document, Action screen, Func<Task<IReadOnlyList<(string Name, string Text)>>> files, CancellationToken cancelled)
    {
        if (output is not null)
            await output.WriteAsync(await files().ConfigureAwait(false), cancelled).ConfigureAwait(false);
        if (parsed.GetValue(json))
            await terminal.Text.WriteAsync(RunDocument.TextOf(document)).ConfigureAwait(false);
        else
            screen();
        if (output is not null)
            await terminal.Talk.WriteLineAsync($"wrote {output.Page}").ConfigureAwait(false);
    }

    /// <summary>Refuses an option that belongs to the other kind of study, rather than to pass over it.</summary>
    private static void Refuse(int? given, string option, string instead)
    {
        if (given is not null)
            throw new DocumentException(Position.Whole(option), "unknown-option", $"This study does not take {option}.", $"Write {instead}, or leave it out.");
    }

    /// <summary>Reads the study, from where the word says or from beside the packs.</summary>
    private Entry Read(string word)
    {
        var beside = Path.Combine(Path.GetFullPath(terminal.Packs), "..", word);
        foreach (var place in new[] { word, Path.Combine(word, UsualFile), beside, Path.Combine(beside, UsualFile) })
        {
            if (word.Length > 0 && File.Exists(place))
                return StudyReader.ReadFile(place, place == word || place == beside ? word : Path.Combine(word, UsualFile), DocumentLimits.Default);
        }
        throw new DocumentException(Position.Whole(word), "no-file", Directory.Exists(word) ? $"This folder has no {UsualFile}." : "There is no such file or folder.", "Name a study, such as studies/axis.");
    }

    private bool OnTerminal => ReferenceEquals(terminal.Talk, Console.Error) && !Console.IsErrorRedirected;

    /// <summary>Shows how far a study is, on a terminal alone: one line that is written over.</summary>
    private Action<int, int>? Progress() => OnTerminal ? (done, all) => terminal.Talk.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {all} parts")) : null;

    private async Task ClearProgressAsync()
    {
        if (OnTerminal)
            await terminal.Talk.WriteAsync($"\r{new string(' ', 40)}\r").ConfigureAwait(false);
    }
}
