// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents;
using Casus.Evidence;
using Casus.Forces;
using Casus.Law;
using Casus.Movement;
using Casus.Operations;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>One pass through the five stages, each room entered once.</summary>
public static class ChainPass
{
    private const string Made = "request.official";
    private const string Consents = "host.consents";

    /// <summary>Passes through the chain.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="draws">The draws of a replication, or null for a pass on best evidence.</param>
    /// <param name="law">The law of an earlier pass on best evidence, whose verdicts hold for every replication; null tries the bases anew.</param>
    /// <param name="chamber">The council made ready in an earlier pass; null makes it ready anew.</param>
    /// <param name="orders">The plans found in an earlier pass on best evidence, which a replication carries out; null dispatches by a rule alone.</param>
    /// <exception cref="DocumentException">The pack has no rule of the council for the day.</exception>
    public static StageResults Through(Scenario scenario, KeyedDraws? draws, LegalOutcome? law = null, Chamber? chamber = null, MovementOrders? orders = null)
    {
        var quantities = new Quantities(scenario.Pack.Evidence, scenario.Settings.Quantities, scenario.Settings.Beliefs, draws);
        var given = scenario.Case.Given;
        var facts = Facts(scenario);
        var inquiry = new LawInquiry(scenario.Pack.Law, quantities, given.Request, scenario.Settings.AsOf ?? given.Request.At.Date, facts, given.Arguments, scenario.Settings.Readings, scenario.Settings.AsKnown);
        var legal = law is null ? LawStage.Answer(inquiry) : LawStage.Again(law, inquiry);
        var council = CouncilStage.Answer(new CouncilInquiry(chamber ?? ChamberOf(scenario, legal, facts), quantities, legal, Holds(facts, Made), scenario.Settings.Council));
        var stopped = Stopped(scenario, council);
        if (stopped is not null)
            return new StageResults(quantities, legal, council, null, null, null, stopped);
        var forces = ForceStage.Answer(Generation(scenario, quantities, legal, council, inDepth: draws is null));
        var model = new LiftModel(MovementQuestion.Of(scenario, forces.Contributions, quantities, scenario.Settings.AircraftTimes));
        var movement = MovementStage.Answer(model, inDepth: draws is null, scenario.Settings.Lift, orders?.Deployment);
        var operations = movement.Sorties.IsEmpty ? null : OperationStage.Answer(new OperationInquiry(given.Mission!, movement, model, quantities)
        {
            InDepth = draws is null,
            Choices = scenario.Settings.Lift,
            Home = orders?.Home,
        });
        return new StageResults(quantities, legal, council, forces, movement, operations, NothingMoved(forces, movement)) { Lift = model };
    }

    private static ForceInquiry Generation(Scenario scenario, Quantities quantities, LegalOutcome law, CouncilOutcome council, bool inDepth)
    {
        var (pack, asked) = (scenario.Pack, scenario.Case.Given.Requirement!);
        return new ForceInquiry(pack.Forces, pack.Units, asked with { Framework = scenario.Settings.Framework ?? asked.Framework }, quantities, law, council)
        {
            Policy = scenario.Settings.Policy,
            Only = scenario.Settings.Only,
            Exercises = inDepth ? PastExercises.Before(scenario.Case.Given.Request.At.Date, pack.Exercises) : [],
            InDepth = inDepth,
        };
    }

    private static string? NothingMoved(ForceOutcome forces, Deployment movement)
    {
        if (!movement.Sorties.IsEmpty)
            return null;
        return forces.Contributions.IsEmpty ? "no unit could be sent" : "nothing that was ready could be moved";
    }

    private static string? Stopped(Scenario scenario, CouncilOutcome council)
    {
        var given = scenario.Case.Given;
        if (!council.Adopted)
            return "the council adopts nothing";
        // Help may come with forces too, as after a flood: a case that says what is required is taken at its word.
        if (given.Request.Measure != Measure.Force && (given.Request.Measure == Measure.Consult || given.Requirement is null))
            return "no forces were asked for";
        return given.Requirement is null || given.Lift is null || given.Mission is null ? "the case states no requirement for forces" : null;
    }

    private static ImmutableSortedDictionary<string, CaseFact> Facts(Scenario scenario)
    {
        var facts = scenario.Case.Given.Facts.ToImmutableSortedDictionary(fact => fact.Fact, fact => fact, StringComparer.Ordinal);
        return facts.SetItems(scenario.Settings.Facts);
    }

    /// <summary>Whether a fact holds as far as anybody says so: a disputed one does, until the user settles it.</summary>
    private static bool Holds(ImmutableSortedDictionary<string, CaseFact> facts, string fact) =>
        facts.GetValueOrDefault(fact)?.Answer is FactAnswer.Yes or FactAnswer.Disputed;

    private static Chamber ChamberOf(Scenario scenario, LegalOutcome law, ImmutableSortedDictionary<string, CaseFact> facts)
    {
        var (pack, given) = (scenario.Pack, scenario.Case.Given);
        var rule = RuleOf(scenario, law);
        var plan = new ChamberPlan(
            pack.Bodies[rule.Body],
            rule,
            pack.Rules,
            pack.Weightings,
            pack.Procedures,
            law.Members,
            pack.Evidence,
            law.AsOf,
            given.Request.Host,
            Holds(facts, Consents),
            fact => Holds(facts, fact),
            given.Positions,
            given.Council,
            scenario.Settings.Procedure);
        if (Chamber.MissingWeights(plan, rule) is { IsEmpty: false } missing)
            throw new DocumentException(Position.Whole($"council.rule={rule.Id}"), "no-weight", $"The rule has no weight for everybody who votes on {QuantityText.DayText(law.AsOf)}: {string.Join(", ", missing)}.", "Choose another rule, or a day within its period.");
        return Chamber.Of(plan);
    }

    private static VotingRule RuleOf(Scenario scenario, LegalOutcome law)
    {
        var pack = scenario.Pack;
        if (scenario.Settings.Rule is { } id)
            return pack.Rules.First(rule => rule.Id == id);
        return (pack.Organisation is { } organisation ? Chamber.RuleOn(pack.Rules, organisation.Decides, law.AsOf) : null)
            ?? throw new DocumentException(
                Position.Whole($"{pack.Manifest.Id}/{scenario.Case.Id}"),
                "no-rule",
                $"The pack has no adopted rule of the body that decides for {QuantityText.DayText(law.AsOf)}.",
                "Add one to 'rules', or choose one with --set council.rule=ID.");
    }
}
