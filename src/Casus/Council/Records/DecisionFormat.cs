// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>In what form the voters decide.</summary>
[Summary("In what form the voters decide.")]
public enum DecisionFormat
{
    /// <summary>All voters together, on the spot or by link.</summary>
    Plenary,

    /// <summary>Those with an interest in the matter; the others stand aside.</summary>
    Limited,

    /// <summary>In writing, each voter from where it is.</summary>
    Written,
}
