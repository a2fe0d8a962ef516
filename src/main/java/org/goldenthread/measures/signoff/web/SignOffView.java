package org.goldenthread.measures.signoff.web;

import java.util.List;

/**
 * The page on which figures are signed off.
 *
 * @param mine what waits for the visitor
 * @param others what waits for somebody else
 * @param returned what was sent back and has not come in again
 * @param signed what was signed off lately
 */
public record SignOffView(
        List<SignOffLine> mine, List<SignOffLine> others, List<SignOffLine> returned, List<SignOffLine> signed) {}
