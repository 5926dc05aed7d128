// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Chain;

/// <summary>The decision of the council in a word, by which it is set beside what happened.</summary>
public static class DecisionWord
{
    /// <summary>The word for a decision that was adopted.</summary>
    public const string Adopted = "adopted";

    /// <summary><c>adopted</c>, <c>not-adopted</c>, <c>no-request</c>, <c>no-basis</c> or <c>no-leave</c>.</summary>
    public static string Of(CouncilOutcome council)
    {
        if (council.Adopted)
            return Adopted;
        return council.NotPut switch
        {
            null => "not-adopted",
            NotPut.NoRequest => "no-request",
            NotPut.NoLeave => "no-leave",
            _ => "no-basis",
        };
    }
}
