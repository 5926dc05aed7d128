// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// How an actor's weight w and the difference D of its utilities between two options make influence on one of them. The spatial model of politics calls
/// this the voting rule; it is no quota. b is D / 1e-8, kept within -1 and 1.
/// </summary>
public enum InfluenceShape
{
    /// <summary>w D. The peer's Prop, and the default.</summary>
    Proportional,

    /// <summary>w b: all of the weight for the better option, however little better. The peer's Binary.</summary>
    Binary,

    /// <summary>w (0.8 D + 0.2 b). The peer's PropBin.</summary>
    ProportionalAndBinary,

    /// <summary>w (D + D³) / 2. The peer's PropCbc.</summary>
    ProportionalAndCubic,

    /// <summary>w D³. The peer's Cubic.</summary>
    Cubic,

    /// <summary>
    /// w D for a loss, two thirds of w D for a win. The peer's ASymProsp. A pair of options is weighed once, the later against the earlier, so that here
    /// alone the order of the actors bears on elections.
    /// </summary>
    LossAverse,
}
