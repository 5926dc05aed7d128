// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Why a run of the expected-utility model ended.</summary>
public enum ExpectedUtilityEnding
{
    /// <summary>All rounds asked for were played, and somebody moved in the last.</summary>
    RoundsSpent,

    /// <summary>Nobody moved in the last round, so nobody ever would.</summary>
    NobodyMoves,

    /// <summary>All hold the same position, so there is nothing to bargain over.</summary>
    AllAgree,
}
