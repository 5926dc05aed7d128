// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Chain;

/// <summary>The decision of the council in a word, by which it is set beside what happened.</summary>
public static class DecisionWord
{
    /// <summary><c>adopted</c>, <c>not-adopted</c>, <c>no-request</c> or <c>no-basis</c>.</summary>
    public static string Of(CouncilOutcome council)
    {
        if (council.Adopted)
            return "adopted";
        return council.NotPut switch
        {
            null => "not-adopted",
            NotPut.NoRequest => "no-request",
            _ => "no-basis",
        };
    }
}
