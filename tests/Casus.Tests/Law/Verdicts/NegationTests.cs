// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Tests.Law;

public sealed class NegationTests
{
    [Theory]
    [InlineData("there was an armed attack", "there was no armed attack")]
    [InlineData("there were acts of terrorism", "there were no acts of terrorism")]
    [InlineData("the host was a member", "the host was no member")]
    [InlineData("the member's stability was threatened", "the member's stability was not threatened")]
    [InlineData("the attack was directed at a member", "the attack was not directed at a member")]
    [InlineData("the host asked the pact", "it is not so that the host asked the pact")]
    [InlineData("a state or group of states was behind it", "it is not so that a state or group of states was behind it")]
    [InlineData("the force that was sent was large", "it is not so that the force that was sent was large")]
    public void A_statement_is_denied_in_its_own_words_or_as_a_whole(string statement, string denied) => Negation.Of(statement).ShouldBe(denied);
}
