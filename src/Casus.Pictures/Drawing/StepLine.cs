// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Drawing;

/// <summary>The path of something that grows by steps.</summary>
internal static class StepLine
{
    /// <summary>The path from the origin of both scales through the steps to the end of the scale.</summary>
    /// <param name="steps">When, and how much there is from then on.</param>
    /// <param name="across">The scale of times.</param>
    /// <param name="up">The scale of amounts.</param>
    public static string Of(IEnumerable<(double At, double Amount)> steps, Scale across, Scale up)
    {
        var pen = new PathPen().MoveTo(across.At(0), up.At(0));
        var amount = 0.0;
        foreach (var step in steps)
        {
            pen.LineTo(across.At(step.At), up.At(amount)).LineTo(across.At(step.At), up.At(step.Amount));
            amount = step.Amount;
        }
        return pen.LineTo(across.End, up.At(amount)).ToString();
    }
}
