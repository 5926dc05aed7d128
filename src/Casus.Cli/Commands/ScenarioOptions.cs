// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.CommandLine.Parsing;
using Casus.Chain;
using Casus.Documents;
using Casus.Packs;

namespace Casus.Cli.Commands;

/// <summary>The case, seed and changes that every command on a case takes.</summary>
internal sealed class ScenarioOptions
{
    private readonly Argument<string> crisis = new("case") { Description = "The case, as pack/case, such as csto/kazakhstan-2022." };

    private readonly Option<ulong> seed = new("--seed") { Description = "Seed of all draws.", DefaultValueFactory = _ => 1 };

    private readonly Option<string[]> set = new("--set")
    {
        Description = "Set one path to a value, PATH=VALUE; may be repeated. Paths: law.as-of, facts.FACT, reading.TERM, council.rule, council.decision, quantity.NAME, believe.QUANTITY.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string[]> with = new("--with") { Description = "Apply a named change of the pack; may be repeated, and changes stack.", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private readonly Option<int> replications = new("--replications") { Description = "Replications from which ranges are taken; 0 gives none.", DefaultValueFactory = _ => Chain.Run.UsualReplications };

    private readonly Option<int> threads = new("--threads") { Description = "Threads; the result is the same for any number.", DefaultValueFactory = _ => Environment.ProcessorCount };

    private readonly Option<bool> json = new("--json") { Description = "Write JSON instead of text." };

    /// <summary>Adds the options to a command.</summary>
    public ScenarioOptions(Command command)
    {
        set.Validators.Add(EachHasPathAndValue);
        replications.Validators.Add(result => Between(result, replications, 0, 100_000));
        threads.Validators.Add(result => Between(result, threads, 1, 256));
        command.Add(crisis);
        foreach (var option in new Option[] { seed, set, with, replications, threads, json })
            command.Add(option);
    }

    /// <summary>Whether JSON is wanted.</summary>
    public bool Json(ParseResult parsed) => parsed.GetValue(json);

    /// <summary>Reads the pack and runs the scenario.</summary>
    /// <exception cref="DocumentException">Something in the pack or in the options is wrong.</exception>
    public Run Run(ParseResult parsed, Terminal terminal)
    {
        var name = parsed.GetRequiredValue(crisis).Split('/');
        var reader = new PackReader(terminal.Packs, DocumentLimits.Default, TimeProvider.System);
        if (name.Length != 2)
            throw new DocumentException(Position.Whole(parsed.GetRequiredValue(crisis)), "unknown-case", "A case is named by its pack and its id.", $"Write it like {reader.Available.FirstOrDefault(id => id != "world") ?? "pack"}/case; 'casus list' lists the cases.");
        var pack = reader.Read(name[0]);
        var settings = (parsed.GetValue(set) ?? []).Select(each => each.Split('=', 2)).Select(parts => (parts[0].Trim(), parts[1].Trim()));
        var scenario = Scenario.Of(pack, name[1], parsed.GetValue(seed), parsed.GetValue(with) ?? [], settings);
        return Chain.Run.Of(scenario, parsed.GetValue(replications), parsed.GetValue(threads));
    }

    private void EachHasPathAndValue(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            result.AddError($"--set needs PATH=VALUE, and '{token.Value}' has no '='. Write it like --set law.as-of=2013-01-01.");
    }

    private static void Between(OptionResult result, Option<int> option, int least, int most)
    {
        if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out var number) || number < least || number > most))
            result.AddError($"{option.Name} takes a whole number from {least} to {most}, not '{result.Tokens[0].Value}'.");
    }
}
