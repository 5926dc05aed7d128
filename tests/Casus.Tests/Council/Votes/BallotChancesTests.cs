// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council;

public sealed class BallotChancesTests
{
    [Fact]
    public void A_coded_position_is_taken_apart_into_four_ballots()
    {
        // By hand: there with 0.9; of that 0.6 for; of the rest 0.25 against and 0.75 aside.
        var chances = BallotChances.From("A", supports: .6, objects: .25, absent: .1);
        chances.For.ShouldBe(.54, 1e-15);
        chances.Against.ShouldBe(.09, 1e-15);
        chances.Abstains.ShouldBe(.27, 1e-15);
        chances.Absent.ShouldBe(.1, 1e-15);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(.3, .7, .2)]
    [InlineData(.87, .125, .01)]
    public void The_four_chances_add_up_to_one(double supports, double objects, double absent)
    {
        var chances = BallotChances.From("A", supports, objects, absent);
        (chances.For + chances.Abstains + chances.Against + chances.Absent).ShouldBe(1, 1e-15);
    }

    [Theory]
    [InlineData(.0001, Ballot.For)]
    [InlineData(.3999, Ballot.For)]
    [InlineData(.4001, Ballot.Abstains)]
    [InlineData(.6999, Ballot.Abstains)]
    [InlineData(.7001, Ballot.Against)]
    [InlineData(.8999, Ballot.Against)]
    [InlineData(.9001, Ballot.Absent)]
    [InlineData(.9999, Ballot.Absent)]
    public void A_higher_number_is_never_more_favourable(double uniform, Ballot ballot) => new BallotChances("A", .4, .3, .2, .1).At(uniform).ShouldBe(ballot);

    [Theory]
    [InlineData(.4, .3, .2, .1, Ballot.For)]
    [InlineData(.1, .4, .3, .2, Ballot.Abstains)]
    [InlineData(.2, .1, .4, .3, Ballot.Against)]
    [InlineData(.3, .2, .1, .4, Ballot.Absent)]
    [InlineData(.25, .25, .25, .25, Ballot.For)]
    [InlineData(.1, .4, .4, .1, Ballot.Abstains)]
    public void The_likeliest_ballot_is_the_first_of_the_likeliest(double votesFor, double abstains, double against, double absent, Ballot likeliest) =>
        new BallotChances("A", votesFor, abstains, against, absent).Likeliest.ShouldBe(likeliest);

    [Fact]
    public void A_certain_voter_is_the_same_voter_with_one_ballot()
    {
        foreach (var ballot in Enum.GetValues<Ballot>())
        {
            var certain = new BallotChances("A", .4, .3, .2, .1).Certain(ballot);
            certain.Member.ShouldBe("A");
            foreach (var each in Enum.GetValues<Ballot>())
                certain.Of(each).ShouldBe(each == ballot ? 1 : 0);
        }
    }
}
