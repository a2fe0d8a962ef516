package org.goldenthread.publishing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a PDF by PDF/UA-1 (ISO 14289-1), all that a machine can judge of it. */
public final class Judged {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judged() {}

    /** Each rule that it breaks, with what the rule asks; none where it keeps them all. */
    public static List<String> byPdfUa(byte[] pdf) {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException | ValidationException | ModelParsingException | EncryptedPdfException broken) {
            throw new AssertionError(broken);
        }
    }
}
