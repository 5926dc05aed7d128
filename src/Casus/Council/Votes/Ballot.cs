// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>What a member does when the council votes.</summary>
[Summary("What a member does when the council votes.")]
public enum Ballot
{
    /// <summary>Votes for.</summary>
    For,

    /// <summary>Abstains.</summary>
    Abstains,

    /// <summary>Votes against.</summary>
    Against,

    /// <summary>Stays away.</summary>
    Absent,
}
