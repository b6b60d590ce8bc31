/** The value of one label of an image in Amazon ECR: readImageLabel.txt says all of it. */
String call(Map parameters = [:]) {
    return imageLabels(step: 'readImageLabel', command: 'label', takes: ['version', 'label', 'default'], given: parameters)
}
