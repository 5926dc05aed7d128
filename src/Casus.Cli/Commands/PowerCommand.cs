// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Council;
using Casus.Documents;
using Casus.Packs;
using Casus.Pictures.Power;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus power</c>: what a rule alone gives each voter of a body, before anything is known of what they want.</summary>
internal sealed class PowerCommand
{
    private const string On = "--on";

    /// <summary>Minimal coalitions listed when no number is given.</summary>
    private const int UsualList = 10;

    private const ulong LongestList = 10_000;

    private readonly Terminal terminal;

    private readonly Argument<string> body = new("body") { HelpName = "PACK/BODY", Description = "The body that votes, as pack/body. The name of a pack alone lists its bodies." };

    private readonly Option<string?> on = new(On) { HelpName = "DATE", Description = "Seat the voters of this day; the last that the pack knows of the body when left out." };

    private readonly Option<string?> rule = new("--rule") { HelpName = "ID", Description = "Decide by this rule of the body, whatever its standing; the one adopted for the day when left out." };

    private readonly Option<string?> host = new("--host") { HelpName = "CODE", Description = "A member that asks for help: then its consent is needed, or its vote is missing, as the rule says." };

    private readonly Option<string?> unions = new("--unions") { HelpName = "ID", Description = "Think of voters as voting in the blocs of this set of unions, and add the indices of unions." };

    private readonly Option<int> list = new("--list") { HelpName = "N", Description = $"Minimal winning and minimal blocking coalitions to list; {UsualList} when left out.", DefaultValueFactory = _ => UsualList };

    private readonly Option<bool> json = new("--json") { Description = "Write JSON instead of text." };

    private readonly Option<string?> report = new("--report") { HelpName = "FILE.html", Description = "Also write a self-contained HTML page with pictures and sources to this file." };

    private PowerCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        list.Validators.Add(result => UsageFaults.Whole(result, 0, LongestList));
        command.Add(body);
        foreach (var option in new Option[] { on, rule, host, unions, list, json, report })
            command.Add(option);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("power", "Who could turn a decision? What the voting rule alone gives each voter: power indices, coalitions, and what an abstention does. Of a pack: its bodies and rules.");
        var power = new PowerCommand(terminal, command);
        command.SetAction(power.InvokeAsync);
        return command;
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancelled)
    {
        var file = parsed.GetValue(report);
        if (file is not null)
            ReportFile.RequirePlace(file);
        var word = parsed.GetRequiredValue(body);
        var pack = PackOf(word);
        if (!word.Contains('/', StringComparison.Ordinal))
            return Bodies(parsed, pack, word);
        var answer = PowerAnswer.Of(Question(parsed, pack, word.Split('/')[1]), parsed.GetValue(list));
        if (file is not null)
            await ReportFile.WriteAsync(await PowerReportPage.RenderAsync(answer).ConfigureAwait(false), file, cancelled).ConfigureAwait(false);
        if (parsed.GetValue(json))
            await terminal.Text.WriteAsync(RunDocument.TextOf(PowerDocument.Of(answer))).ConfigureAwait(false);
        else
            PowerScreen.Write(terminal.Data, answer);
        if (file is not null)
            await terminal.Talk.WriteLineAsync($"wrote {file}").ConfigureAwait(false);
        return ExitCode.Done;
    }

    private Pack PackOf(string word)
    {
        var name = word.Split('/');
        return name.Length <= 2
            ? PacksFolder.Reader(terminal.Packs).Read(name[0])
            : throw new DocumentException(Position.Whole(word), "unknown-body", "A body is named by its pack and its id, with a slash between them.", $"'casus power {name[0]}' lists the bodies of a pack.");
    }

    private PowerQuestion Question(ParseResult parsed, Pack pack, string bodyId)
    {
        LocalDate? day = null;
        if (parsed.GetValue(on) is { } word)
        {
            var diagnostics = new Diagnostics();
            day = LawDay.Read(pack, $"{On} {word}", word, diagnostics) ?? throw new DocumentException(diagnostics.Sorted);
        }
        PowerWeights.Require(pack, bodyId, parsed.GetValue(rule), day);
        return PowerQuestion.Of(pack, bodyId, day, parsed.GetValue(rule) ?? OnlyProcedural(pack, bodyId), parsed.GetValue(host), parsed.GetValue(unions));
    }

    /// <summary>Lists the bodies of a pack. An option on a body is refused there: nothing would come of it.</summary>
    /// <exception cref="DocumentException">An option on a body is given.</exception>
    private int Bodies(ParseResult parsed, Pack pack, string word)
    {
        if (new Option[] { on, rule, host, unions, report }.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } useless)
            throw new DocumentException(Position.Whole(word), "unknown-body", $"{useless.Name} is of a body, and '{word}' names a pack alone.", BodyOf(pack) is { } known ? $"Name a body, such as {known}." : "This pack has no body that votes.");
        if (parsed.GetValue(json))
            terminal.Text.Write(RunDocument.TextOf(PowerDocument.Of(pack)));
        else
            PowerBodiesScreen.Write(terminal.Data, pack);
        return ExitCode.Done;
    }

    /// <summary>The rule of a body that decides nothing but questions of procedure: there no other can be meant.</summary>
    private static string? OnlyProcedural(Pack pack, string bodyId)
    {
        var rules = pack.Rules.Where(each => each.Body == bodyId).ToArray();
        return rules.All(each => Chamber.IsProcedural(pack.Rules, each)) ? rules.FirstOrDefault(each => each.Status == RuleStatus.Adopted)?.Id : null;
    }

    private static string? BodyOf(Pack pack) => pack.Bodies.Keys.Select(id => $"{pack.Manifest.Id}/{id}").FirstOrDefault();
}
