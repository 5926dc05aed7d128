// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>What kind of thing a formula asks.</summary>
internal enum AtomKind
{
    /// <summary>A fact of the case.</summary>
    Fact,

    /// <summary>The value of a fact, compared.</summary>
    Comparison,

    /// <summary>Whether a version of an instrument is in force.</summary>
    Version,

    /// <summary>Whether a provision binds the host.</summary>
    Provision,

    /// <summary>Whether a state is a member.</summary>
    Member,

    /// <summary>Whether the day lies in a period.</summary>
    Day,
}

/// <summary>One thing that formulas ask and that is true, false or unknown in a situation. Equal questions are one atom, wherever they are asked.</summary>
/// <param name="Index">Its place in the table of the law.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Id of the fact, version or provision; code of the state, or an empty text for the host.</param>
/// <param name="Asked">The condition that asks it, or null for a provision.</param>
internal sealed record Atom(int Index, AtomKind Kind, string Id, Condition? Asked);
