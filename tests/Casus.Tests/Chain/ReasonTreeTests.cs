// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Evidence;

namespace Casus.Tests.Chain;

public sealed class ReasonTreeTests
{
    [Fact]
    public void A_chain_is_written_with_all_that_it_rests_on() =>
        ReasonTree.Of(Reason.Of(ReasonKind.Result, "so", new Reason(ReasonKind.Claim, "Somebody says so.", "a-claim", []))).ToJsonString().ShouldBe(
            """{"kind":"result","id":null,"says":"so","because":[{"kind":"claim","id":"a-claim","says":"Somebody says so.","because":[]}]}""");
}
