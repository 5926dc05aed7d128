// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>Of what the threshold is a share.</summary>
[Summary("Of what the threshold is a share.")]
public enum Denominator
{
    /// <summary>All members entitled to vote.</summary>
    AllMembers,

    /// <summary>Those present.</summary>
    Present,

    /// <summary>Those present who vote yes or no.</summary>
    PresentAndVoting,
}
