// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>Every option against the plain formulas, on drawn actors, turn by turn.</summary>
public sealed partial class SpatialModelTests
{
    /// <summary>Every value of every option once, the others at their defaults, and two mixtures.</summary>
    public static TheoryData<string> EveryOption => new(Varied.Keys);

    private static readonly SpatialOptions[] Variations =
    [
        .. Enum.GetValues<InfluenceShape>().Select(each => new SpatialOptions { Influence = each }),
        .. Enum.GetValues<VictoryOdds>().Select(each => new SpatialOptions { Victory = each }),
        .. Enum.GetValues<ElectionForm>().Select(each => new SpatialOptions { Election = each }),
        .. Enum.GetValues<RiskRange>().Select(each => new SpatialOptions { Risk = each }),
        .. Enum.GetValues<RiskPerception>().Select(each => new SpatialOptions { Perception = each }),
        .. Enum.GetValues<ThirdPartyCommitment>().Select(each => new SpatialOptions { ThirdParties = each }),
        .. Enum.GetValues<BargainForm>().Select(each => new SpatialOptions { Bargain = each }),
        .. Enum.GetValues<BargainViews>().Select(each => new SpatialOptions { Views = each }),
        .. Enum.GetValues<BargainChoice>().Select(each => new SpatialOptions { Choice = each }),
        new SpatialOptions { Ideals = IdealAdjustment.Fixed },
        new SpatialOptions
        {
            Influence = InfluenceShape.ProportionalAndCubic, Victory = VictoryOdds.Square, Election = ElectionForm.MarkovIncentive, Risk = RiskRange.Wide, Perception = RiskPerception.Full,
            Bargain = BargainForm.SalienceChance, Views = BargainViews.ChallengerAndChallenged, Choice = BargainChoice.Stochastic, Ideals = IdealAdjustment.Fixed,
        },
        new SpatialOptions
        {
            Influence = InfluenceShape.LossAverse, Victory = VictoryOdds.Quartic, Election = ElectionForm.MarkovUniform, Risk = RiskRange.Narrow, Perception = RiskPerception.None,
            Bargain = BargainForm.SquaredSalienceLoserMoves, Views = BargainViews.WeightedCompromise,
        },
    ];

    private static readonly Dictionary<string, SpatialOptions> Varied = Variations.Distinct().ToDictionary(Name);

    [Theory]
    [MemberData(nameof(EveryOption))]
    public void With_every_option_the_model_does_what_the_plain_formulas_say(string name)
    {
        var options = Varied[name] with { MostTurns = 3, StopRatio = 0 };
        for (var seed = 1UL; seed <= 4; seed++)
        {
            var actors = DrawnActors.Of(6, 2, seed);
            var history = SpatialModel.Run(actors, options, seed);
            var plain = new PlainSpatialModel(actors, options);
            for (var turn = 0; turn < 3; turn++)
            {
                history.States[turn].Risks.ShouldBe(plain.Risks, 1e-9);
                if (turn == 0)
                    history.States[turn].WinningChances.ShouldBe(plain.WinningChances(), 1e-9);
                plain.Turn(turn, seed);
                history.Turns[turn].Targets.Select(target => target?.Actor ?? -1).ShouldBe(plain.Targets.Select(target => target.Target));
                history.Turns[turn].Targets.Select(target => target?.Gain ?? 1e-5).ShouldBe(plain.Targets.Select(target => target.Gain), 1e-9);
                history.States[turn + 1].Positions.SelectMany(place => place).ShouldBe(plain.Positions.SelectMany(place => place.Select(x => 100 * x)), 1e-7);
            }
        }
    }

    [Fact]
    public void No_option_is_without_effect_but_the_two_that_leave_third_parties_indifferent()
    {
        var ends = Varied.ToDictionary(each => each.Key, each => string.Join(';', SpatialModel.Run(DrawnActors.Of(9, 2, 5), each.Value with { MostTurns = 4 }, 3).Last.Positions.SelectMany(place => place)));
        var same = ends.GroupBy(each => each.Value).Where(group => group.Count() > 1).Select(group => string.Join(" = ", group.Select(each => each.Key).Order(StringComparer.Ordinal)));
        same.ShouldBe(["ThirdParties Full = ThirdParties None"]);
    }

    private static string Name(SpatialOptions options)
    {
        var differences = typeof(SpatialOptions).GetProperties().Where(property => property.GetMethod!.IsStatic is false && !Equals(property.GetValue(options), property.GetValue(SpatialOptions.Default)))
            .Select(property => property.PropertyType.IsEnum ? $"{property.Name} {property.GetValue(options)}" : property.Name);
        var name = string.Join(", ", differences);
        return name.Length == 0 ? "defaults" : name;
    }
}
