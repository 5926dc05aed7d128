// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council;

public sealed class TallyTests
{
    [Fact]
    public void Each_ballot_is_counted_once_and_under_its_own_heading()
    {
        Ballot[] cast = [Ballot.For, Ballot.For, Ballot.For, Ballot.Abstains, Ballot.Abstains, Ballot.Against, Ballot.Absent, Ballot.Absent, Ballot.Absent, Ballot.Absent];
        var tally = cast.Aggregate(default(Tally), (sum, ballot) => sum.With(ballot));
        tally.ShouldBe(new Tally(For: 3, Abstaining: 2, Against: 1, Absent: 4));
        tally.Members.ShouldBe(10);
    }
}
