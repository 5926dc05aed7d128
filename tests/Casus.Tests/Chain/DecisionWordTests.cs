// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Law;
using Casus.Tests.Council;

namespace Casus.Tests.Chain;

public sealed class DecisionWordTests
{
    [Theory]
    [InlineData(100, true, Answer.Yes, "adopted")]
    [InlineData(10, true, Answer.Yes, "not-adopted")]
    [InlineData(100, true, Answer.No, "no-basis")]
    [InlineData(100, false, Answer.No, "no-request")]
    [InlineData(100, false, Answer.Yes, "no-request")]
    public void The_decision_is_one_word(int supports, bool requested, Answer lawful, string word) =>
        DecisionWord.Of(new TinyCouncil { RequestMade = requested, Lawful = lawful }.With("HHH", 100).With("A", supports).Vote(TinyRule.Unanimity)).ShouldBe(word);
}
