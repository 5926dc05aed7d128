// SPDX-License-Identifier: Apache-2.0
namespace Casus.Evidence;

/// <summary>How a stated number is meant.</summary>
public enum Bound
{
    /// <summary>As it stands.</summary>
    None,

    /// <summary>Good to half a unit of its last significant figure.</summary>
    About,

    /// <summary>The true number is greater.</summary>
    Over,

    /// <summary>The true number is smaller.</summary>
    Under,

    /// <summary>The true number is not greater.</summary>
    UpTo,
}
