package org.goldenthread.delivery.rating;

import java.time.LocalDate;

/**
 * Progress alone, whenever it is due, and the worst where it is late and too little is done.
 *
 * @param red the worst up to this percentage
 * @param amber middling up to this percentage
 * @param late once the agreed day has passed, the worst below this percentage
 */
record Complete(Edition edition, Scale scale, int red, int amber, int late) implements Rule {

    @Override
    public String words() {
        return "Up to " + red + "% complete " + scale.bad().words() + ", up to " + amber + "% "
                + scale.warning().words() + ", more than " + amber + "% "
                + scale.good().words() + "; below " + late
                + "% once the agreed day has passed " + scale.bad().words()
                + ". What has only just begun is rated like what is late.";
    }

    @Override
    public Judged open(Given given, LocalDate today) {
        int progress = given.progress();
        var due = given.days().due();
        var told = progress + "% is done";
        if (due != null && today.isAfter(due) && progress < late) {
            return new Judged(scale.bad(), told + ", less than " + late + "%, and it was due on " + Said.day(due));
        }
        if (progress <= red) {
            return new Judged(scale.bad(), told + ", not more than " + red + "%");
        }
        return progress <= amber
                ? new Judged(scale.warning(), told + ", more than " + red + "% and not more than " + amber + "%")
                : new Judged(scale.good(), told + ", more than " + amber + "%");
    }
}
