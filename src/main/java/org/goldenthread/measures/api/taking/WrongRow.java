package org.goldenthread.measures.api.taking;

/**
 * Why a figure that a program sent was refused.
 *
 * @param index its place in the array, from 0
 * @param field the name of what is wrong in it; empty for the whole
 * @param place both in one, such as "3.value"
 */
record WrongRow(int index, String field, String place, String message) {
    static WrongRow of(int index, String field, String message) {
        return new WrongRow(index, field, field.isEmpty() ? Integer.toString(index) : index + "." + field, message);
    }
}
