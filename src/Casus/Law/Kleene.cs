// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>A truth value of Kleene's strong three-valued logic (Kleene 1952, section 64). The default is unknown.</summary>
public enum Kleene
{
    /// <summary>Neither known to hold nor known not to.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,

    /// <summary>It does not hold.</summary>
    False,
}

/// <summary>The connectives of three-valued logic.</summary>
public static class KleeneLogic
{
    /// <summary>Not.</summary>
    public static Kleene Not(this Kleene value) => value switch
    {
        Kleene.True => Kleene.False,
        Kleene.False => Kleene.True,
        _ => Kleene.Unknown,
    };

    /// <summary>Both: false if one is false, else unknown if one is unknown.</summary>
    public static Kleene And(Kleene left, Kleene right)
    {
        if (left == Kleene.False || right == Kleene.False)
            return Kleene.False;
        return left == Kleene.True && right == Kleene.True ? Kleene.True : Kleene.Unknown;
    }

    /// <summary>All of them: false if one is false, else unknown if one is unknown.</summary>
    public static Kleene All(IEnumerable<Kleene> values) => AtLeast(values, int.MaxValue);

    /// <summary>Any of them: true if one is true, else unknown if one is unknown; none of none.</summary>
    public static Kleene Any(IEnumerable<Kleene> values) => All(values.Select(Not)).Not();

    /// <summary>At least so many of them; more than there are means all.</summary>
    public static Kleene AtLeast(IEnumerable<Kleene> values, int least)
    {
        var (holds, unknown, all) = (0, 0, 0);
        foreach (var value in values)
        {
            all++;
            holds += value == Kleene.True ? 1 : 0;
            unknown += value == Kleene.Unknown ? 1 : 0;
        }
        var needed = Math.Min(least, all);
        return Decide(holds, holds + unknown, needed);
    }

    /// <summary>The value of a count of which so many hold, so many can still hold, and so many are needed.</summary>
    public static Kleene Decide(int holds, int possible, int needed)
    {
        if (holds >= needed)
            return Kleene.True;
        return possible >= needed ? Kleene.Unknown : Kleene.False;
    }
}
