// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.CommandLine;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;

namespace Casus.Cli.Commands;

/// <summary><c>casus vote</c>: the vote of a case, with bargaining before it or with ballots that people cast.</summary>
internal sealed class VoteCommand
{
    private const string Bargain = "--bargain";

    private const string Cast = "--ballot";

    private readonly Terminal terminal;

    private readonly ScenarioOptions options;

    private readonly Option<string?> bargain = new(Bargain) { HelpName = "MODEL", Description = "Let the members bargain before the vote: spatial or expected-utility. The same as --set council.bargaining=MODEL." };

    private readonly Option<string[]> ballot = new(Cast)
    {
        HelpName = "MEMBER=BALLOT",
        Description = "Cast the ballot of a member, such as RUS=for: for, abstains, against or absent; may be repeated. The rule judges it as it judges the model's. The same as --set council.ballot.MEMBER=BALLOT.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private VoteCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        options = new ScenarioOptions(command);
        ballot.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
                result.AddError($"{Cast} needs MEMBER=BALLOT, not '{token.Value}'. Write it like {Cast} RUS=for.");
        });
        command.Add(bargain);
        command.Add(ballot);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("vote", "Will they act? Who stands where and on whose word, what the rule and every other rule make of it, who is decisive, how long it takes, and who takes part.");
        var vote = new VoteCommand(terminal, command);
        command.SetAction(vote.Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var run = options.Run(parsed, options.Scenario(parsed, options.PackOf(parsed, terminal), Shorthands(parsed), new Diagnostics()));
        var depth = CouncilDepth.Of(run);
        if (options.Json(parsed))
        {
            terminal.Text.Write(RunDocument.TextOf(CouncilDocument.Of(run, depth)));
            return ExitCode.Done;
        }
        RunScreen.Head(terminal.Data, run);
        CouncilVoteScreen.Write(terminal.Data, run, depth);
        RunScreen.Foot(terminal.Data, run, "will.adopted");
        return ExitCode.Done;
    }

    private ImmutableArray<Shorthand> Shorthands(ParseResult parsed)
    {
        var made = ImmutableArray.CreateBuilder<Shorthand>();
        if (parsed.GetValue(bargain) is { } model)
            made.Add(new Shorthand(Bargain, model, "council.bargaining", model.Trim()));
        foreach (var word in parsed.GetValue(ballot) ?? [])
        {
            var parts = word.Split('=', 2);
            made.Add(new Shorthand(Cast, word, $"council.ballot.{parts[0].Trim()}", parts[1].Trim()));
        }
        return made.ToImmutable();
    }
}
