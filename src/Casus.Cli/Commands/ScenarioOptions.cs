// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Casus.Chain;
using Casus.Documents;
using Casus.Packs;

namespace Casus.Cli.Commands;

/// <summary>The case, seed and changes that every command on a case takes.</summary>
internal sealed class ScenarioOptions
{
    /// <summary>The option that sets one path.</summary>
    public const string SetOption = "--set";

    private readonly Argument<string> crisis = new("case") { HelpName = "CASE", Description = "The case, as pack/case; 'casus list' lists them." };

    private readonly Option<ulong> seed = new("--seed") { HelpName = "N", Description = "Seed of all draws; 1 when left out.", DefaultValueFactory = _ => 1 };

    private readonly Option<string[]> set = new(SetOption)
    {
        HelpName = "PATH=VALUE",
        Description = "Set one path to a value; may be repeated. Paths: law.as-of, law.as-known, facts.FACT, reading.TERM, council.rule, council.procedure, council.decision, council.bargaining, council.ballot.MEMBER, council.supports.MEMBER, council.objects.MEMBER, force.policy, force.only, force.framework, lift.effort, lift.dispatch, lift.aircraft, lift.passage.COUNTRY, then.rotation, then.rotation.share, then.rotation.hand-over, quantity.NAME, believe.QUANTITY.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string[]> with = new("--with") { HelpName = "CHANGE", Description = "Apply a named change of the pack; may be repeated, and changes stack.", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private readonly Option<int> replications = new("--replications") { HelpName = "N", Description = $"Replications from which ranges are taken; {Chain.Run.UsualReplications} when left out, 0 for no ranges.", DefaultValueFactory = _ => Chain.Run.UsualReplications };

    private readonly Option<int> threads = new("--threads") { HelpName = "N", Description = "Threads; as many as the machine has when left out. The result is the same for any number.", DefaultValueFactory = _ => Environment.ProcessorCount };

    private readonly Option<bool> json = new("--json") { Description = "Write JSON instead of text." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="caseOptional">Whether the command has a use without a case, and asks for one itself where it needs it.</param>
    public ScenarioOptions(Command command, bool caseOptional = false)
    {
        if (caseOptional)
            crisis.Arity = ArgumentArity.ZeroOrOne;
        set.Validators.Add(EachHasPathAndValue);
        seed.Validators.Add(result => UsageFaults.Whole(result, 0, ulong.MaxValue));
        replications.Validators.Add(result => UsageFaults.Whole(result, 0, 100_000));
        threads.Validators.Add(result => UsageFaults.Whole(result, 1, 256));
        command.Add(crisis);
        foreach (var option in new Option[] { seed, set, with, replications, threads, json })
            command.Add(option);
    }

    /// <summary>Whether a case is named.</summary>
    public bool HasCase(CommandResult parsed) => parsed.GetValue(crisis) is not null;

    /// <summary>Replications asked for.</summary>
    public int Replications(ParseResult parsed) => parsed.GetValue(replications);

    /// <summary>Threads to use.</summary>
    public int Threads(ParseResult parsed) => parsed.GetValue(threads);

    /// <summary>Whether JSON is wanted.</summary>
    public bool Json(ParseResult parsed) => parsed.GetValue(json);

    /// <summary>Reads the pack and runs the scenario.</summary>
    /// <exception cref="DocumentException">Something in the pack or in the options is wrong.</exception>
    public Run Run(ParseResult parsed, Terminal terminal) => Run(parsed, Scenario(parsed, PackOf(parsed, terminal), [], new Diagnostics()));

    /// <summary>Runs a scenario.</summary>
    public Run Run(ParseResult parsed, Scenario scenario) => Chain.Run.Of(scenario, parsed.GetValue(replications), parsed.GetValue(threads));

    /// <summary>Reads the pack that the case names.</summary>
    /// <exception cref="DocumentException">There is no such pack, or something in it is wrong.</exception>
    public Pack PackOf(ParseResult parsed, Terminal terminal)
    {
        var name = parsed.GetRequiredValue(crisis).Split('/');
        var reader = PacksFolder.Reader(terminal.Packs);
        return name.Length == 2 ? reader.Read(name[0]) : throw NotACase(parsed.GetRequiredValue(crisis), reader);
    }

    /// <summary>Makes the scenario, or reports everything that is wrong with the options at once.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="pack">The pack that the case names.</param>
    /// <param name="shorthands">Options of the command that stand for settings.</param>
    /// <param name="diagnostics">What the command itself found wrong with its options.</param>
    /// <exception cref="DocumentException">Something in the options is wrong.</exception>
    public Scenario Scenario(ParseResult parsed, Pack pack, ImmutableArray<Shorthand> shorthands, Diagnostics diagnostics)
    {
        var settings = (parsed.GetValue(set) ?? []).Select(each => each.Split('=', 2)).Select(parts => (Path: parts[0].Trim(), Value: parts[1].Trim())).ToArray();
        var written = settings.Select(each => (each.Path, each.Value, Origin: SetOption, Place: $"{SetOption} {each.Path}={each.Value}")).Concat(shorthands.Select(each => (each.Path, each.Value, Origin: each.Option, each.Place))).ToArray();
        var clashes = written.GroupBy(each => each.Path, StringComparer.Ordinal).Where(group => group.Any(each => each.Origin != SetOption) && group.Select(each => each.Value).Distinct(StringComparer.Ordinal).Count() > 1).ToArray();
        foreach (var clash in clashes)
            diagnostics.Error(Position.Whole(clash.Last().Place), "conflict", $"'{clash.Key}' is set to {string.Join(" and to ", clash.Select(each => $"'{each.Value}' by {each.Origin}"))}.", "Keep one of them.");
        var kept = shorthands.Where(each => clashes.All(clash => clash.Key != each.Path)).ToArray();
        Scenario scenario;
        try
        {
            scenario = Chain.Scenario.Of(
                pack, parsed.GetRequiredValue(crisis).Split('/')[1], parsed.GetValue(seed), parsed.GetValue(with) ?? [], settings.Concat(kept.Select(each => (each.Path, each.Value))));
        }
        catch (DocumentException fault)
        {
            throw new DocumentException([.. diagnostics.Sorted.Concat(fault.Diagnostics.Select(each => AsWritten(each, kept))).Distinct().Order()]);
        }
        return diagnostics.HasErrors ? throw new DocumentException(diagnostics.Sorted) : scenario;
    }

    /// <summary>What is wrong with a shorthand, placed where the user wrote it.</summary>
    private static Diagnostic AsWritten(Diagnostic fault, IEnumerable<Shorthand> shorthands) =>
        shorthands.FirstOrDefault(each => each.Setting == fault.At.File) is { } shorthand ? fault with { At = Position.Whole(shorthand.Place) } : fault;

    private static DocumentException NotACase(string word, PackReader reader)
    {
        var cases = reader.Available.SelectMany(id => reader.Read(id, out _)?.Cases.Keys.Select(each => $"{id}/{each}") ?? []).ToArray();
        var meant = cases.FirstOrDefault(each => each.EndsWith($"/{word}", StringComparison.Ordinal)) ?? NearMiss.Of(word, cases);
        var remedy = meant is null ? "'casus list' lists the cases." : $"Did you mean '{meant}'?";
        return new DocumentException(Position.Whole(word), "unknown-case", "A case is named by its pack and its id, with a slash between them.", remedy);
    }

    private static void EachHasPathAndValue(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            result.AddError($"--set needs PATH=VALUE, not '{token.Value}'. Write it like --set law.as-of=2013-01-01.");
    }
}
