// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.CommandLine;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Evidence;
using Casus.Packs;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus law</c>: the law of a case, or what a reform changed in it.</summary>
internal sealed class LawCommand
{
    private const string On = "--on";

    private const string Known = "--as-known";

    private const string Read = "--reading";

    private const string Between = "--diff";

    private readonly Terminal terminal;

    private readonly ScenarioOptions options;

    private readonly LawPagesOutput pages;

    private readonly Option<string?> on = new(On) { HelpName = "DATE", Description = "Apply the law of this day; that of the request when left out. The same as --set law.as-of=DATE." };

    private readonly Option<string?> asKnown = new(Known) { HelpName = "DATE", Description = "See only what was known on this day: law, opinions and claims that came later are not seen. The same as --set law.as-known=DATE." };

    private readonly Option<string[]> reading = new(Read) { HelpName = "TERM=READING", Description = "Settle a contested term on one reading, such as aggression=external-only; may be repeated. The same as --set reading.TERM=READING.", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private readonly Option<string[]> diff = new(Between) { HelpName = "DATE1 DATE2", Description = "Show instead what changed in the law between two days, provision by provision, with the cases of the pack whose verdict it flips.", Arity = new ArgumentArity(1, 2), AllowMultipleArgumentsPerToken = true };

    private LawCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        options = new ScenarioOptions(command);
        reading.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
                result.AddError($"{Read} needs TERM=READING, not '{token.Value}'. Write it like {Read} aggression=external-only.");
        });
        diff.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1)
                result.AddError($"{Between} needs two days. Write it like {Between} 2012-12-18 2012-12-19.");
        });
        foreach (var option in new Option[] { on, asKnown, reading, diff })
            command.Add(option);
        pages = new LawPagesOutput(command);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("law", "May they act? Every legal basis with its verdict, why, why not, what would change it and who says so; what is contested; and the members' own laws. With --diff, what a reform changed.");
        var law = new LawCommand(terminal, command);
        command.SetAction(law.InvokeAsync);
        return command;
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancelled) =>
        await pages.InvokeAsync(parsed, terminal, cancelled).ConfigureAwait(false) ?? Invoke(parsed);

    private int Invoke(ParseResult parsed)
    {
        var pack = options.PackOf(parsed, terminal);
        var diagnostics = new Diagnostics();
        var days = (parsed.GetValue(diff) ?? []).Select(word => LawDay.Read(pack, $"{Between} {word}", word, diagnostics)).ToArray();
        var scenario = options.Scenario(parsed, pack, Shorthands(parsed, pack, diagnostics), diagnostics);
        return days is [{ } one, { } other] ? Compare(parsed, scenario, one, other) : Show(parsed, options.Run(parsed, scenario));
    }

    private int Show(ParseResult parsed, Run run)
    {
        if (options.Json(parsed))
        {
            terminal.Text.Write(RunDocument.TextOf(RunDocument.May(run)));
            return ExitCode.Done;
        }
        RunScreen.Head(terminal.Data, run);
        LawScreen.Write(terminal.Data, run, full: true);
        RunScreen.Foot(terminal.Data, run, "may.answer");
        return ExitCode.Done;
    }

    private int Compare(ParseResult parsed, Scenario scenario, LocalDate one, LocalDate other)
    {
        if (scenario.Settings.AsOf is { } day)
            throw new DocumentException(Position.Whole(Between), "conflict", $"{Between} compares the law of two days, and the law is set to that of {QuantityText.DayText(day)}.", $"Leave out {Between}, or the setting of the day.");
        var comparison = LawComparison.Of(scenario, one, other);
        if (options.Json(parsed))
            terminal.Text.Write(RunDocument.TextOf(LawComparisonDocument.Of(comparison)));
        else
            LawDiffScreen.Write(terminal.Data, comparison);
        return ExitCode.Done;
    }

    /// <summary>What the options of this command set. A day that is wrong is reported and not set.</summary>
    private ImmutableArray<Shorthand> Shorthands(ParseResult parsed, Pack pack, Diagnostics diagnostics)
    {
        var made = ImmutableArray.CreateBuilder<Shorthand>();
        if (parsed.GetValue(on) is { } day && LawDay.Read(pack, $"{On} {day}", day, diagnostics) is not null)
            made.Add(new Shorthand(On, day, "law.as-of", day));
        if (parsed.GetValue(asKnown) is { } known)
            made.Add(new Shorthand(Known, known, "law.as-known", known));
        foreach (var word in parsed.GetValue(reading) ?? [])
        {
            var parts = word.Split('=', 2);
            var (term, says) = (parts[0].Trim(), parts[1].Trim());
            made.Add(new Shorthand(Read, word, $"reading.{term}", IdOf(pack, term, says)));
        }
        return made.ToImmutable();
    }

    /// <summary>The id of a reading, which a user may write without the term before it.</summary>
    private static string IdOf(Pack pack, string term, string says) =>
        pack.Law.Terms.TryGetValue(term, out var known) && known.Readings.All(each => each.Id != says) && !says.Contains('.', StringComparison.Ordinal) ? $"{term}.{says}" : says;
}
