// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>What each policy seeks, in words.</summary>
public static class PolicyWords
{
    /// <summary>What a policy seeks, a clause.</summary>
    public static string Aim(GenerationPolicy policy) => policy switch
    {
        GenerationPolicy.Framework => "each other member sends up to its mandate, or one unit without one, and the framework member makes up the rest",
        GenerationPolicy.LargestFirst => "the number wanted from the fewest units, the largest first",
        GenerationPolicy.BurdenShare => "each member's part of the number as near as can be to its part of what all could send",
        GenerationPolicy.Token => "the smallest unit of every willing member, and the fewest further units",
        _ => "the number wanted ready as early as possible, from the fewest units",
    };

    /// <summary>Why a unit that could go is not needed under a policy, a clause.</summary>
    internal static string NotNeeded(GenerationPolicy policy) => policy switch
    {
        GenerationPolicy.LargestFirst => "not needed: fewer or larger units meet the number",
        GenerationPolicy.BurdenShare => "not needed: other units make up its member's part of the burden",
        GenerationPolicy.Token => "not needed: its member sends a smaller unit, and fewer or larger units make up the rest",
        _ => "not needed: units that are ready earlier, or fewer of them, meet the number",
    };
}
