// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.Globalization;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Studies;

namespace Casus.Cli.Commands;

/// <summary><c>casus study</c>: a study of who decides in a council, over what its sources leave open.</summary>
internal sealed class StudyCommand
{
    private const string UsualFile = "study.yaml";

    private readonly Terminal terminal;

    private readonly Argument<string> file = new("study") { HelpName = "FILE-OR-FOLDER", Description = $"The study: its file, or the folder with its {UsualFile}." };

    private readonly Option<int?> draws = new("--draws") { HelpName = "N", Description = "Draws of the positions; as many as the study says when left out." };

    private readonly Option<int?> seed = new("--seed") { HelpName = "N", Description = "Seed of the draws; that of the study when left out." };

    private readonly Option<int> threads = new("--threads") { HelpName = "N", Description = "Threads; as many as the machine has when left out. The result is the same for any number.", DefaultValueFactory = _ => Environment.ProcessorCount };

    private readonly Option<string?> into = new("--out") { HelpName = "FOLDER", Description = "Also write a page, tables, JSON and a manifest into this folder, which is made, or holds the output of a study." };

    private readonly Option<bool> json = new("--json") { Description = "Write JSON instead of text." };

    private StudyCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        draws.Validators.Add(result => UsageFaults.Whole(result, 100, 100_000));
        seed.Validators.Add(result => UsageFaults.Whole(result, 0, 2_000_000_000));
        threads.Validators.Add(result => UsageFaults.Whole(result, 1, 256));
        command.Add(file);
        foreach (var option in new Option[] { draws, seed, threads, into, json })
            command.Add(option);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("study", "Who decides, and since when? A study of a pair of members and a leader: at several times and under several rules, with the positions drawn from what the sources leave open.");
        var study = new StudyCommand(terminal, command);
        command.SetAction(study.InvokeAsync);
        return command;
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancelled)
    {
        var output = parsed.GetValue(into) is { } path ? StudyOutput.To(path) : null;
        var study = Read(parsed.GetRequiredValue(file));
        study = study with { Draws = parsed.GetValue(draws) ?? study.Draws, Seed = parsed.GetValue(seed) ?? study.Seed };
        var pack = PacksFolder.Reader(terminal.Packs).Read(study.Pack);
        var answer = new PivotAnswer(PivotRunner.Run(study, pack, parsed.GetValue(threads), Progress()), pack);
        await ClearProgressAsync().ConfigureAwait(false);
        if (output is not null)
            await output.WriteAsync(answer, cancelled).ConfigureAwait(false);
        if (parsed.GetValue(json))
            await terminal.Text.WriteAsync(RunDocument.TextOf(StudyDocument.Of(answer))).ConfigureAwait(false);
        else
            StudyScreen.Write(terminal.Data, answer);
        if (output is not null)
            await terminal.Talk.WriteLineAsync($"wrote {output.Page}").ConfigureAwait(false);
        return ExitCode.Done;
    }

    /// <summary>Reads the study, from where the word says or from beside the packs.</summary>
    private PivotStudy Read(string word)
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
