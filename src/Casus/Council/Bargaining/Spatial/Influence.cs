// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>A shape of influence as a type, so that the loops over actors are compiled for each shape.</summary>
internal interface IInfluence
{
    /// <summary>The influence, above 0 for the first of two options and below 0 for the second.</summary>
    /// <param name="weight">Weight of the actor.</param>
    /// <param name="difference">How much better the first option is for it.</param>
    static abstract double Of(double weight, double difference);
}

/// <inheritdoc cref="InfluenceShape.Proportional"/>
internal readonly struct ProportionalInfluence : IInfluence
{
    /// <inheritdoc/>
    public static double Of(double weight, double difference) => weight * difference;
}

/// <inheritdoc cref="InfluenceShape.Binary"/>
internal readonly struct BinaryInfluence : IInfluence
{
    private const double Step = 1e-8;

    /// <inheritdoc/>
    public static double Of(double weight, double difference) => weight * Side(difference);

    /// <summary>-1 or 1, and a steep line between them.</summary>
    public static double Side(double difference) => Math.Clamp(difference / Step, -1, 1);
}

/// <inheritdoc cref="InfluenceShape.ProportionalAndBinary"/>
internal readonly struct ProportionalAndBinaryInfluence : IInfluence
{
    /// <inheritdoc/>
    public static double Of(double weight, double difference) => weight * ((0.8 * difference) + (0.2 * BinaryInfluence.Side(difference)));
}

/// <inheritdoc cref="InfluenceShape.ProportionalAndCubic"/>
internal readonly struct ProportionalAndCubicInfluence : IInfluence
{
    /// <inheritdoc/>
    public static double Of(double weight, double difference) => weight * (difference + (difference * difference * difference)) / 2;
}

/// <inheritdoc cref="InfluenceShape.Cubic"/>
internal readonly struct CubicInfluence : IInfluence
{
    /// <inheritdoc/>
    public static double Of(double weight, double difference) => weight * difference * difference * difference;
}

/// <inheritdoc cref="InfluenceShape.LossAverse"/>
internal readonly struct LossAverseInfluence : IInfluence
{
    /// <inheritdoc/>
    public static double Of(double weight, double difference) => difference > 0 ? 2 * weight * difference / 3 : weight * difference;
}
