// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using Casus.Pictures.Drawing;
using Casus.Simulation;

namespace Casus.Pictures.Contingents;

/// <summary>The shapes of one unit's readiness: share ready to load against hours.</summary>
/// <param name="sent">What is sent of the unit.</param>
/// <param name="hours">The scale of hours.</param>
/// <param name="share">The scale of shares, upwards.</param>
internal sealed class ReadinessFigure(Contribution sent, Scale hours, Scale share)
{
    /// <summary>The line of the ramp, national law apart, from the order to the end of the scale.</summary>
    public string Line
    {
        get
        {
            var pen = new PathPen().MoveTo(hours.At(sent.OrderedAt.Hours), share.At(0)).LineTo(hours.At(sent.FirstReadyAt.Hours), share.At(0));
            foreach (var point in sent.Ramp)
                pen.LineTo(hours.At(point.At.Hours), share.At(point.Share));
            return pen.LineTo(hours.End, share.At(1)).ToString();
        }
    }

    /// <summary>The ground under the ramp from the hour at which national law lets the unit go.</summary>
    public string Ground
    {
        get
        {
            var from = Tick.Max(sent.GateOpensAt, sent.FirstReadyAt);
            var pen = new PathPen().MoveTo(hours.At(from.Hours), share.At(0)).LineTo(hours.At(from.Hours), share.At(sent.ReadyShare(from)));
            foreach (var point in sent.Ramp.Where(point => point.At > from))
                pen.LineTo(hours.At(point.At.Hours), share.At(point.Share));
            return pen.LineTo(hours.End, share.At(1)).LineTo(hours.End, share.At(0)).Close().ToString();
        }
    }
}
