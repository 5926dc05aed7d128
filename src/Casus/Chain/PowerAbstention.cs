// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>What abstaining does under a rule, read off the game with three ballots.</summary>
public enum AbstentionEffect
{
    /// <summary>Nobody's ballot ever decides.</summary>
    Nothing,

    /// <summary>It always does what a vote against does.</summary>
    AsAgainst,

    /// <summary>It always does what a vote for does.</summary>
    AsFor,

    /// <summary>It does less than a vote for and less than a vote against.</summary>
    Between,
}

/// <summary>What an answer says of abstention.</summary>
public static class PowerAbstention
{
    /// <summary>What abstaining does; null where the game with abstention is not known.</summary>
    public static AbstentionEffect? Of(PowerAnswer answer)
    {
        if (answer.Ternary is not { Powers.IsEmpty: false } ternary)
            return null;
        if (ternary.Powers.All(power => power.YesNo.IsZero))
            return AbstentionEffect.Nothing;
        if (ternary.Powers.All(power => power.AbstainNo.IsZero))
            return AbstentionEffect.AsAgainst;
        return ternary.Powers.All(power => power.YesAbstain.IsZero) ? AbstentionEffect.AsFor : AbstentionEffect.Between;
    }

    /// <summary>That in a sentence.</summary>
    public static string Says(AbstentionEffect effect) => effect switch
    {
        AbstentionEffect.Nothing => "No ballot decides, an abstention no more than any other.",
        AbstentionEffect.AsAgainst => "Here an abstention always does what a vote against does: it stops a proposal as well.",
        AbstentionEffect.AsFor => "Here an abstention always does what a vote for does: it lets a proposal pass as well.",
        _ => "Here an abstention is a ballot of its own: a vote for can carry what an abstention would not, and a vote against can stop what an abstention would let pass.",
    };

    /// <summary>The share of the profiles of the others' ballots in which two ballots of a voter make the difference.</summary>
    /// <param name="ternary">The game with abstention.</param>
    /// <param name="profiles">How many they are.</param>
    public static Rational Share(TernaryReport ternary, System.Numerics.BigInteger profiles) => new(profiles, ternary.ProfilesOfOthers);
}
