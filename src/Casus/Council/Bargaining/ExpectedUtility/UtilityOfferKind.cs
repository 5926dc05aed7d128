// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>What an actor expects from another, and so what it lets itself be brought to; in the order in which an actor gives way.</summary>
public enum UtilityOfferKind
{
    /// <summary>Both expect to gain from a contest, the other more: the receiver is moved to the other's position.</summary>
    Confrontation,

    /// <summary>The other expects to gain more than the receiver to lose: they meet part of the way, at the ratio of the two utilities.</summary>
    Compromise,

    /// <summary>The receiver expects to lose more than the other to gain: it takes the other's position.</summary>
    Capitulation,
}
